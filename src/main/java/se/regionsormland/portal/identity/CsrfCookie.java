package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The token lies in a cookie, so that a public form needs no session and survives a restart. Under
 * https the cookie's name binds it to this host.
 */
class CsrfCookie implements CsrfTokenRepository {

  private final CookieCsrfTokenRepository plain = named("csrf");
  private final CookieCsrfTokenRepository bound = named("__Host-csrf");

  private static CookieCsrfTokenRepository named(String name) {
    var cookie = new CookieCsrfTokenRepository();
    cookie.setCookieName(name);
    cookie.setCookiePath("/");
    cookie.setCookieCustomizer(builder -> builder.sameSite("Lax"));
    return cookie;
  }

  private CookieCsrfTokenRepository cookieFor(HttpServletRequest request) {
    return request.isSecure() ? bound : plain;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return cookieFor(request).generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    cookieFor(request).saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return cookieFor(request).loadToken(request);
  }
}
