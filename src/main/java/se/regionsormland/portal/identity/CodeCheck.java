package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.browser.KnownBrowsers;
import se.regionsormland.portal.identity.factor.Factors;

/** Whether the code that a page was sent with is the account's: the app's, or a recovery code. */
@Component
class CodeCheck {

  private final Factors factors;
  private final KnownBrowsers browsers;

  CodeCheck(Factors factors, KnownBrowsers browsers) {
    this.factors = factors;
    this.browsers = browsers;
  }

  boolean isRight(UUID account, HttpServletRequest request) {
    return factors.take(account, typed(request), browsers.knownTo(account, request));
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
