package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import se.regionsormland.portal.shared.Secret;
import se.regionsormland.portal.web.FormMark;

/**
 * The browser's part of the mark lies in a cookie, so that a public form needs no session and
 * survives a restart. Whoever is signed in has a mark that holds with her session alone.
 */
class CsrfCookie implements CsrfTokenRepository {

  private final CookieCsrfTokenRepository plain = new CookieCsrfTokenRepository();
  private final CookieCsrfTokenRepository bound = new CookieCsrfTokenRepository();

  CsrfCookie() {
    plain.setCookieName(FormMark.PLAIN);
    bound.setCookieName(FormMark.BOUND);
    Stream.of(plain, bound)
        .forEach(cookie -> {
          cookie.setCookiePath("/");
          cookie.setCookieCustomizer(builder -> builder.sameSite("Lax"));
        });
  }

  private CookieCsrfTokenRepository cookieFor(HttpServletRequest request) {
    return request.isSecure() ? bound : plain;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return mark(Secret.fresh(), request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    var browser =
        token == null
            ? null
            : FormMark.token(FormMark.read(token.getToken()).orElseThrow().browser());
    cookieFor(request).saveToken(browser, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    var cookie = cookieFor(request).loadToken(request);
    return cookie != null && Secret.hasShape(cookie.getToken())
        ? mark(cookie.getToken(), request)
        : null;
  }

  private static CsrfToken mark(String browser, HttpServletRequest request) {
    var name = Somebody.name();
    var session = name.isEmpty() ? null : request.getSession(false);
    var mark = FormMark.of(browser, session == null ? FormMark.NOBODY : session.getId(), name);
    return FormMark.token(mark.written());
  }
}
