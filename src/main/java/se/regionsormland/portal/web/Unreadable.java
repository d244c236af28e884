package se.regionsormland.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Fields whose encoding is broken, or too many of them, are answered with a page, and with silence
 * in the log: the server's own exception quotes them.
 */
class Unreadable extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      var unreadable = unreadable(e);
      if (unreadable.isEmpty() || response.isCommitted()) {
        throw e;
      }
      response.sendError(unreadable.get().getErrorCode());
    }
  }

  private static Optional<InvalidParameterException> unreadable(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .filter(InvalidParameterException.class::isInstance)
        .map(InvalidParameterException.class::cast)
        .findFirst();
  }
}
