package se.regionsormland.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Outside the session and the sign-in, which need the database themselves: when it does not answer,
 * the person gets a page that says so and holds what she had typed on a page of ours.
 */
class DatabaseDown extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(DatabaseDown.class);
  private static final Set<String> TOOK_TOO_LONG = Set.of("57014", "55P03");

  private final OwnSite site;
  private final Pages pages;

  DatabaseDown(OwnSite site, Pages pages) {
    this.site = site;
    this.pages = pages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (response.isCommitted() || !isDatabaseDown(e)) {
        throw e;
      }
      log.warn("The database does not answer: {}", rootOf(e).getClass().getSimpleName());
      apologise(request, response);
    }
  }

  private void apologise(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Retry-After", "30");
    boolean isOurForm = "POST".equals(request.getMethod()) && site.sent(request);
    Map<String, ?> model = isOurForm ? Map.of("kept", KeptForm.asItCame(request)) : Map.of();
    request.removeAttribute(
        CsrfToken.class.getName()); // it speaks of a session nobody can read now
    pages.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "error/503", model);
  }

  static boolean isDatabaseDown(Throwable failure) {
    return causes(failure)
        .anyMatch(cause ->
            cause instanceof SQLTransientException
                || (cause instanceof SQLException sql && doesNotAnswer(sql)));
  }

  /**
   * SQLSTATE classes 08 (connection) and 57P (server shutting down or starting), and what took
   * longer than the portal waits for a statement (57014) or a row (55P03); none where the pool has
   * closed a broken connection under a transaction that is then rolled back.
   */
  private static boolean doesNotAnswer(SQLException failure) {
    @Nullable String state = failure.getSQLState();
    return state == null
        || state.startsWith("08")
        || state.startsWith("57P")
        || TOOK_TOO_LONG.contains(state);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }

  private static Throwable rootOf(Throwable failure) {
    return causes(failure).reduce(failure, (_, last) -> last);
  }
}
