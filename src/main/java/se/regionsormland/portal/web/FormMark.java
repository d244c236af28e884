package se.regionsormland.portal.web;

import static se.regionsormland.portal.shared.Sha256.same;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.util.WebUtils;
import se.regionsormland.portal.shared.Secret;
import se.regionsormland.portal.shared.Sha256;

/**
 * What every form of ours carries: the browser's secret, which a cookie holds too; a seal made with
 * the session, so that nobody makes one herself for a person who is signed in; and a seal of whom
 * the page was made for. The first part shows that a form is ours also when its session is gone.
 */
public record FormMark(String browser, String session, String person) {

  public static final String FIELD = "_csrf";
  public static final String NOBODY = "";

  /** The cookie's name; under https one that binds it to this host. */
  public static final String PLAIN = "csrf";

  public static final String BOUND = "__Host-csrf";

  private static final String HEADER = "X-CSRF-TOKEN";
  private static final String SESSION = "session ";
  private static final String PERSON = "person ";
  private static final int SEAL_BYTES = 16;
  private static final Pattern WRITTEN =
      Pattern.compile("([\\w-]{43})\\.([\\w-]{22})\\.([\\w-]{22})");
  private static final XorCsrfTokenRequestAttributeHandler MASK =
      new XorCsrfTokenRequestAttributeHandler();

  /** {@code sessionId} and {@code person}: {@link #NOBODY} where nobody is signed in. */
  public static FormMark of(String browser, String sessionId, String person) {
    return new FormMark(
        browser, seal(browser, SESSION + sessionId), seal(browser, PERSON + person));
  }

  public static DefaultCsrfToken token(String value) {
    return new DefaultCsrfToken(HEADER, FIELD, value);
  }

  public static Optional<FormMark> read(String written) {
    var parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Optional.of(new FormMark(parts.group(1), parts.group(2), parts.group(3)))
        : Optional.empty();
  }

  /** As a form brought it; pages show it masked, differently each time. */
  public static Optional<FormMark> on(HttpServletRequest form) {
    var shape = token("-".repeat(of(Secret.fresh(), NOBODY, NOBODY).written().length()));
    return Optional.ofNullable(MASK.resolveCsrfTokenValue(form, shape)).flatMap(FormMark::read);
  }

  static boolean isOfThisBrowser(HttpServletRequest form) {
    var cookie = WebUtils.getCookie(form, cookieFor(form));
    return cookie != null
        && on(form).filter(mark -> same(mark.browser, cookie.getValue())).isPresent();
  }

  static String cookieFor(HttpServletRequest request) {
    return request.isSecure() ? BOUND : PLAIN;
  }

  /** Also when it was made for nobody: then it is anybody's. */
  public boolean isFor(String somebody) {
    return Stream.of(somebody, NOBODY).anyMatch(one -> same(person, seal(browser, PERSON + one)));
  }

  public String written() {
    return String.join(".", browser, session, person);
  }

  private static String seal(String key, String text) {
    var seal = Arrays.copyOf(Sha256.seal(key, text), SEAL_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
  }
}
