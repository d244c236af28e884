package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.ClientAddress;
import se.regionsormland.portal.web.Limit;

/**
 * Failed sign-ins of one address, whoever is guessed: keeps the work down that one sender can make.
 * What protects an account is counted with the account.
 */
@Component
class SignInTries {

  static final int PER_ADDRESS = 50;
  static final Duration WHILE = Duration.ofMinutes(15);

  private final Limit perAddress;

  SignInTries(Clock clock) {
    this.perAddress = new Limit(PER_ADDRESS, WHILE, clock);
  }

  /**
   * Counts one try.
   *
   * @return how long to wait; zero when she may try
   */
  Duration take(HttpServletRequest request) {
    return perAddress.take(ClientAddress.of(request));
  }

  /** It was right after all. */
  void forgive(HttpServletRequest request) {
    perAddress.giveBack(ClientAddress.of(request));
  }
}
