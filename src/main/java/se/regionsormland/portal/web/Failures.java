package se.regionsormland.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Around all that may fail: what nobody caught gets a number. The person reads it on the page, and
 * the log has it beside the place; so she can tell us without either holding what she wrote.
 */
class Failures extends OncePerRequestFilter {

  /** Read by the page for 500. */
  static final String NUMBER = "failureNumber";

  private static final Logger log = LoggerFactory.getLogger(Failures.class);
  private static final SecureRandom random = new SecureRandom();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (BadRequestException theReaderIsGone) {
      throw theReaderIsGone;
    } catch (ServletException | IOException | RuntimeException | Error e) {
      note(request, e);
      answer(response);
      return;
    }
    if (response.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      note(request, (Throwable) request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE));
    }
  }

  private static void note(HttpServletRequest request, @Nullable Throwable failure) {
    var number = "%04d-%04d".formatted(random.nextInt(10_000), random.nextInt(10_000));
    request.setAttribute(NUMBER, number);
    log.atError()
        .setCause(failure)
        .addKeyValue("number", number)
        .addKeyValue("method", request.getMethod())
        .addKeyValue("route", request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
        .log("A request failed");
  }

  private static void answer(HttpServletResponse response) throws IOException {
    if (!response.isCommitted()) {
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }
}
