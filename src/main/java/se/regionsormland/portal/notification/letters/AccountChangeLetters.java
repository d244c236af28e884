package se.regionsormland.portal.notification.letters;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.AccountAddresses;
import se.regionsormland.portal.identity.OwnRolesWanted;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;

/**
 * Whoever works here is told when what opens her account has changed, whoever did it: it may be
 * somebody else (ASVS 5.0, 6.3.7). Such a letter opens nothing itself, and has no link to press.
 */
@Component
class AccountChangeLetters {

  private static final Set<EventKind> TOLD =
      EnumSet.of(
          EventKind.FACTOR_ADDED,
          EventKind.FACTOR_REMOVED,
          EventKind.FACTORS_RESET,
          EventKind.RECOVERY_CODES_MADE,
          EventKind.PASSWORD_CHANGED,
          EventKind.PASSWORD_CHOSEN,
          EventKind.ACCOUNT_JOINED);

  private final LetterWriter letters;
  private final AccountAddresses accounts;
  private final Clock clock;

  AccountChangeLetters(LetterWriter letters, AccountAddresses accounts, Clock clock) {
    this.letters = letters;
    this.accounts = accounts;
    this.clock = clock;
  }

  @EventListener
  void on(SecurityEvent event) {
    var account = event.account();
    if (account != null && TOLD.contains(event.kind())) {
      accounts.of(account).ifPresent(address -> write(event, account, address));
    }
  }

  /** On her own page she has said in which language; of others nobody has. */
  private void write(SecurityEvent event, UUID account, String address) {
    letters.write(
        new Occasion(LetterKind.ACCOUNT_CHANGED, account, UUID.randomUUID().toString(), ""),
        address,
        event.by() == null ? LocaleContextHolder.getLocale() : Languages.SWEDISH,
        Map.of("what", textOf(event), "when", SwedishTime.dateAndTime(clock.instant())));
  }

  /** To every administrator, herself too: it may be somebody else who asks in her name. */
  @EventListener
  void on(OwnRolesWanted wanted) {
    var unique = UUID.randomUUID().toString();
    var facts =
        Map.of(
            "name", wanted.name(),
            "roles", wanted.roles(),
            "what", wanted.alone() ? "TAKEN" : "ASKED",
            "when", SwedishTime.dateAndTime(clock.instant()));
    for (var address : accounts.ofAdministrators()) {
      var what = new Occasion(LetterKind.OWN_ROLES, null, unique + " " + address, "");
      letters.write(what, address, Languages.SWEDISH, facts);
    }
  }

  private static String textOf(SecurityEvent event) {
    var what = event.codes().isEmpty() ? "" : "-" + event.codes();
    return "notification.account-changed." + event.kind() + what;
  }
}
