package se.regionsormland.portal.web;

import java.util.List;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** On every response, whatever it is. Strict-Transport-Security only where the request is https. */
final class SecurityHeaders {

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private SecurityHeaders() {}

  static List<HeaderWriter> writers() {
    return List.of(
        fixed("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        fixed("X-Content-Type-Options", "nosniff"),
        fixed("X-Frame-Options", "DENY"),
        fixed("Referrer-Policy", "no-referrer"),
        fixed("Cross-Origin-Opener-Policy", "same-origin"),
        fixed("Cross-Origin-Resource-Policy", "same-origin"),
        fixed("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
        new HstsHeaderWriter(),
        new CacheWriter());
  }

  private static HeaderWriter fixed(String name, String value) {
    return new StaticHeadersWriter(name, value);
  }

  /**
   * Nothing is stored, unless the response itself says otherwise: public reading pages and static
   * files do.
   */
  private static final class CacheWriter implements HeaderWriter {
    @Override
    public void writeHeaders(
        jakarta.servlet.http.HttpServletRequest request,
        jakarta.servlet.http.HttpServletResponse response) {
      if (!response.containsHeader("Cache-Control")) {
        response.setHeader("Cache-Control", "no-store");
      }
    }
  }
}
