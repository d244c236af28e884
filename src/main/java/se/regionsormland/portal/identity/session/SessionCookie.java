package se.regionsormland.portal.identity.session;

import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The session's cookie; under https its name binds it to this host. */
class SessionCookie implements CookieSerializer {

  private final CookieSerializer plain = named("session");
  private final CookieSerializer bound = named("__Host-session");

  private static CookieSerializer named(String name) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(name);
    cookie.setCookiePath("/");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setUseBase64Encoding(false);
    cookie.setSameSite("Lax");
    return cookie;
  }

  @Override
  public void writeCookieValue(CookieValue value) {
    (value.getRequest().isSecure() ? bound : plain).writeCookieValue(value);
  }

  @Override
  public List<String> readCookieValues(jakarta.servlet.http.HttpServletRequest request) {
    return (request.isSecure() ? bound : plain).readCookieValues(request);
  }
}
