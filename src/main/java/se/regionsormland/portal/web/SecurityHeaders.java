package se.regionsormland.portal.web;

import java.util.List;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** On every response, whatever it is. Strict-Transport-Security only where the request is https. */
final class SecurityHeaders {

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private SecurityHeaders() {}

  /** {@code https}: whatever the request says of it. */
  static List<HeaderWriter> writers(boolean https) {
    return List.of(
        fixed("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        fixed("X-Content-Type-Options", "nosniff"),
        fixed("X-Frame-Options", "DENY"),
        fixed("Referrer-Policy", "no-referrer"),
        fixed("Cross-Origin-Opener-Policy", "same-origin"),
        fixed("Cross-Origin-Resource-Policy", "same-origin"),
        fixed("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
        strictTransport(https),
        new CacheWriter());
  }

  /** What the server refuses by itself comes by the way of errors alone. */
  static final class Filter extends HeaderWriterFilter {
    Filter() {
      super(writers(false));
      setShouldWriteHeadersEagerly(true);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
      return false;
    }
  }

  private static HeaderWriter strictTransport(boolean https) {
    var header = new HstsHeaderWriter();
    if (https) {
      header.setRequestMatcher(AnyRequestMatcher.INSTANCE);
    }
    return header;
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
