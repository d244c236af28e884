package se.regionsormland.portal.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Secret;

/**
 * The cookie holds 256 bits of a secure generator; the session's id, which is what the database
 * knows, is their hash. Whoever reads the table can take over nobody's session.
 */
@Component
class SessionIds implements SessionIdGenerator, HttpSessionIdResolver {

  /** Known until the next one is made on this thread: a request may write its cookie twice. */
  private static final ThreadLocal<@Nullable Fresh> FRESH = new ThreadLocal<>();

  private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

  SessionIds() {
    cookies.setCookieSerializer(new SessionCookie());
  }

  private record Fresh(String secret, String id) {}

  @Override
  public String generate() {
    var secret = Secret.fresh();
    var made = new Fresh(secret, idOf(secret));
    FRESH.set(made);
    return made.id();
  }

  @Override
  public List<String> resolveSessionIds(HttpServletRequest request) {
    return cookies.resolveSessionIds(request).stream()
        .filter(Secret::hasShape)
        .map(SessionIds::idOf)
        .toList();
  }

  @Override
  public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
    var made = FRESH.get();
    if (made == null || !made.id().equals(id)) {
      throw new IllegalStateException("A session whose secret is not known");
    }
    cookies.setSessionId(request, response, made.secret());
  }

  @Override
  public void expireSession(HttpServletRequest request, HttpServletResponse response) {
    cookies.expireSession(request, response);
  }

  static String idOf(String secret) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash(secret));
  }
}
