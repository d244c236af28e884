package se.regionsormland.portal.identity.factor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;
import se.regionsormland.portal.web.NotFound;

/** What each account has beside its password. Recovery codes alone are no factor: they run out. */
@Service
@Transactional
public class Factors {

  private static final int LONGEST = 50;

  private final Authenticators authenticators;
  private final Passkeys passkeys;
  private final RecoveryCodes recovery;
  private final SecondStepRule rule;
  private final SecurityTrail trail;
  private final JdbcClient jdbc;

  Factors(
      Authenticators authenticators,
      Passkeys passkeys,
      RecoveryCodes recovery,
      SecondStepRule rule,
      SecurityTrail trail,
      JdbcClient jdbc) {
    this.authenticators = authenticators;
    this.passkeys = passkeys;
    this.recovery = recovery;
    this.rule = rule;
    this.trail = trail;
    this.jdbc = jdbc;
  }

  /**
   * What is shown of them.
   *
   * @param authenticatorSince null when there is none
   * @param passkeys the oldest first
   * @param codesLeft of the recovery codes
   */
  public record Summary(
      @Nullable Instant authenticatorSince, List<Passkeys.Line> passkeys, int codesLeft) {

    public boolean none() {
      return authenticatorSince == null && passkeys.isEmpty();
    }

    boolean oneAlone() {
      return (authenticatorSince == null ? 0 : 1) + passkeys.size() <= 1;
    }
  }

  /** As names of constants in the trail. */
  enum Factor {
    AUTHENTICATOR,
    PASSKEY
  }

  @Transactional(readOnly = true)
  public Summary of(UUID account) {
    var since =
        jdbc.sql("SELECT added_at FROM authenticator WHERE account_id = :id")
            .param("id", account)
            .query(OffsetDateTime.class)
            .optional()
            .map(OffsetDateTime::toInstant);
    return new Summary(since.orElse(null), passkeys.of(account), recovery.left(account));
  }

  /** Takes a code of the app, or a recovery code, once. Whoever calls counts the guesses. */
  public boolean take(UUID account, String typed) {
    boolean taken = takes(account, cleaned(typed));
    if (!taken) {
      tell(EventKind.FACTOR_FAILED, account);
    }
    return taken;
  }

  private boolean takes(UUID account, String code) {
    return switch (code.length()) {
      case Totp.DIGITS -> authenticators.takes(account, code);
      case RecoveryCodes.LENGTH -> takesRecovery(account, code.toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  private boolean takesRecovery(UUID account, String code) {
    boolean taken = recovery.takes(account, code);
    if (taken) {
      tell(EventKind.RECOVERY_CODE_USED, account);
    }
    return taken;
  }

  /** The app of somebody who has no factor yet, if the code shows that it has the secret. */
  public boolean addFirst(UUID account, NewAuthenticator shown, String typed) {
    lock(account);
    return of(account).none() && add(account, shown, typed, false);
  }

  /** In place of the app from before. */
  public boolean changeAuthenticator(UUID account, NewAuthenticator shown, String typed) {
    return add(account, shown, typed, true);
  }

  private boolean add(UUID account, NewAuthenticator shown, String typed, boolean replaces) {
    boolean added = authenticators.add(account, shown, cleaned(typed), replaces);
    if (added) {
      tell(EventKind.FACTOR_ADDED, account, Factor.AUTHENTICATOR);
    }
    return added;
  }

  /** False when it is the only factor and one is demanded: nobody takes her own last one away. */
  public boolean removeAuthenticator(UUID account) {
    lock(account);
    if (rule.isDemanded() && of(account).oneAlone()) {
      return false;
    }
    authenticators.remove(account);
    tell(EventKind.FACTOR_REMOVED, account, Factor.AUTHENTICATOR);
    return true;
  }

  /** As {@link #removeAuthenticator}; another's is not hers to remove. */
  public boolean removePasskey(UUID account, String id) {
    lock(account);
    var now = of(account);
    if (now.passkeys().stream().noneMatch(one -> one.id().equals(id))) {
      throw new NotFound();
    }
    if (rule.isDemanded() && now.oneAlone()) {
      return false;
    }
    passkeys.remove(id);
    tell(EventKind.FACTOR_REMOVED, account, Factor.PASSKEY);
    return true;
  }

  /** All that she has, by another's hand: she chooses anew at her next sign-in. */
  public void removeAll(UUID account) {
    lock(account);
    authenticators.remove(account);
    passkeys.of(account).forEach(one -> passkeys.remove(one.id()));
    recovery.removeAll(account);
  }

  /** In the clear here and on one page; those from before are no longer taken. */
  public List<String> renewRecoveryCodes(UUID account) {
    tell(EventKind.RECOVERY_CODES_MADE, account);
    return recovery.renew(account);
  }

  /** What is done to an account's factors at the same moment is done one by one. */
  private void lock(UUID account) {
    jdbc.sql("SELECT 1 FROM account WHERE id = :id FOR UPDATE")
        .param("id", account)
        .query()
        .listOfRows();
  }

  private void tell(EventKind what, UUID account, Factor... factors) {
    trail.add(SecurityEvent.of(what, account).with(List.of(factors)));
  }

  /** As it is written on paper and in apps: in groups, in capitals or not. */
  private static String cleaned(String typed) {
    return typed.length() > LONGEST ? "" : typed.replaceAll("[\\s\\p{Z}-]", "");
  }
}
