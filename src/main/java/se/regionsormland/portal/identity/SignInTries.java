package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.ClientAddress;
import se.regionsormland.portal.web.Limit;

/**
 * Failed sign-ins are counted per address, and per user name and address. Nothing is counted per
 * user name alone: whoever guesses somebody's password cannot lock her out.
 */
@Component
class SignInTries {

  static final int PER_ACCOUNT = 10;
  static final int PER_ADDRESS = 50;
  static final Duration WHILE = Duration.ofMinutes(15);

  private final Limit perAddress;
  private final Limit perAccount;

  SignInTries(Clock clock) {
    this.perAddress = new Limit(PER_ADDRESS, WHILE, clock);
    this.perAccount = new Limit(PER_ACCOUNT, WHILE, clock);
  }

  /**
   * Counts one try.
   *
   * @return how long to wait; zero when she may try
   */
  Duration take(HttpServletRequest request) {
    var wait = perAddress.take(ClientAddress.of(request));
    return wait.isZero() ? perAccount.take(accountAndAddress(request)) : wait;
  }

  /** It was the right password after all. */
  void forgive(HttpServletRequest request) {
    perAddress.giveBack(ClientAddress.of(request));
    perAccount.forget(accountAndAddress(request));
  }

  private static String accountAndAddress(HttpServletRequest request) {
    var username = Objects.requireNonNullElse(request.getParameter("username"), "");
    return ClientAddress.of(request) + " " + username.strip().toLowerCase(Locale.ROOT);
  }
}
