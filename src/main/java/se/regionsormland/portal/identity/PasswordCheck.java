package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.PasswordGuess.Outcome;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
import se.regionsormland.portal.shared.EmailAddress;

/**
 * Whose user name and password these are. A name that nobody has, and a guess too many, cost the
 * same time and get the same answer as a wrong password: what is compared then is a password that
 * nobody has.
 */
@Component
class PasswordCheck {

  private static final int LONGEST_NAME = 200;

  private final AccountRepository accounts;
  private final PasswordGuess guess;
  private final KnownBrowsers browsers;
  private final JoinedAccounts joined;
  private final SignInEvents events;

  PasswordCheck(
      AccountRepository accounts,
      PasswordGuess guess,
      KnownBrowsers browsers,
      JoinedAccounts joined,
      SignInEvents events) {
    this.accounts = accounts;
    this.guess = guess;
    this.browsers = browsers;
    this.joined = joined;
    this.events = events;
  }

  /** Without either there is nothing to compare: no guess. */
  static boolean isMissing(HttpServletRequest request) {
    return EmailAddress.cleaned(request.getParameter("username")).isBlank()
        || password(request).isEmpty();
  }

  private static String password(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getParameter("password"), "");
  }

  Optional<Account> check(HttpServletRequest request) {
    var username = EmailAddress.cleaned(request.getParameter("username"));
    var password = password(request);
    var account = find(username);
    var subject = account.map(one -> subject(one, request)).orElseGet(() -> subject(username));
    var outcome = guess.of(subject, password, account.map(Account::passwordHash));
    if (outcome != Outcome.RIGHT) {
      events.refused(account.orElse(null), outcome == Outcome.WRONG);
      return Optional.empty();
    }
    return account;
  }

  private Optional<Account> find(String username) {
    boolean usable =
        username.length() <= LONGEST_NAME && username.chars().noneMatch(Character::isISOControl);
    return usable
        ? accounts
            .findByUsernameIgnoreCase(username)
            .filter(Account::active)
            .filter(one -> !joined.opensOnlyThere(one.id()))
        : Optional.empty();
  }

  /** By the account, not the name as typed: however it is written, it is one account. */
  private String subject(Account account, HttpServletRequest request) {
    return "password "
        + account.id()
        + browsers.knownTo(account.id(), request).map(token -> " " + token).orElse("");
  }

  private static String subject(String unknown) {
    return "password of nobody " + unknown.toLowerCase(Locale.ROOT);
  }
}
