package se.regionsormland.portal.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** The same on each, by name. */
  static final Map<String, String> FIXED = fixed();

  private SecurityHeaders() {}

  private static Map<String, String> fixed() {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    return Collections.unmodifiableMap(headers);
  }

  /** {@code https}: whatever the request says of it. */
  static List<HeaderWriter> writers(boolean https) {
    var writers = new ArrayList<HeaderWriter>();
    FIXED.forEach((name, value) -> writers.add(new StaticHeadersWriter(name, value)));
    writers.add(strictTransport(https));
    writers.add(new CacheWriter());
    return List.copyOf(writers);
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

  static HeaderWriter strictTransport(boolean https) {
    var header = new HstsHeaderWriter();
    if (https) {
      header.setRequestMatcher(AnyRequestMatcher.INSTANCE);
    }
    return header;
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
