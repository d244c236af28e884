package se.regionsormland.portal.identity.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Half a day after she signed in somebody signs in again, however busy she was: a session that was
 * taken is not kept alive for ever.
 */
public class SessionLife extends OncePerRequestFilter {

  public static final Duration LONGEST = Duration.ofHours(12);
  private static final String SIGNED_IN = SessionLife.class.getName();

  private final Clock clock;

  public SessionLife(Clock clock) {
    this.clock = clock;
  }

  public static void begin(HttpSession session, Instant now) {
    session.setAttribute(SIGNED_IN, now);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    if (session != null && isSignedIn(session) && isOver(session)) {
      session.invalidate();
    }
    chain.doFilter(request, response);
  }

  private static boolean isSignedIn(HttpSession session) {
    return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
        != null;
  }

  private boolean isOver(HttpSession session) {
    return !(session.getAttribute(SIGNED_IN) instanceof Instant began)
        || !clock.instant().isBefore(began.plus(LONGEST));
  }
}
