package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
import se.regionsormland.portal.identity.factor.Factors;
import se.regionsormland.portal.identity.guessing.Guesses;

/** Whether the code that a page was sent with is the account's: the app's, or a recovery code. */
@Component
class CodeCheck {

  private final Factors factors;
  private final KnownBrowsers browsers;
  private final Guesses guesses;

  CodeCheck(Factors factors, KnownBrowsers browsers, Guesses guesses) {
    this.factors = factors;
    this.browsers = browsers;
    this.guesses = guesses;
  }

  /**
   * At most ten guesses an hour are compared ({@link Guesses}), in a known browser counted apart.
   * The guess is counted in a transaction of its own, before the code is looked at in another.
   */
  boolean isRight(UUID account, HttpServletRequest request) {
    var browser = browsers.knownTo(account, request);
    var subject = "code " + account + browser.map(token -> " " + token).orElse("");
    boolean right = factors.take(account, guesses.mayCompare(subject) ? typed(request) : "");
    if (right) {
      guesses.wasRight(subject);
    }
    return right;
  }

  /** Nothing that could be a code is no guess. */
  static boolean isMissing(HttpServletRequest request) {
    return isEmpty(typed(request));
  }

  private static boolean isEmpty(String code) {
    return code.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  static String typed(HttpServletRequest request) {
    var code = field(request, "code");
    return isEmpty(code) ? field(request, "recovery") : code;
  }

  private static String field(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }
}
