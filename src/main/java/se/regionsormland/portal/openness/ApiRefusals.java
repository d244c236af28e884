package se.regionsormland.portal.openness;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.web.Problems;

/**
 * The same for what no handler took: an unknown path under {@code /api}, a method it does not have.
 * Advice of controllers does not see those.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ApiRefusals implements HandlerExceptionResolver {

  private final Problems problems;

  ApiRefusals(Problems problems) {
    this.problems = problems;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception e) {
    boolean mine = Problems.areFor(request) && !(handler instanceof HandlerMethod);
    if (!mine || !(e instanceof ErrorResponse refusal)) {
      return null;
    }
    write(refusal, request, response);
    return new ModelAndView();
  }

  private void write(
      ErrorResponse refusal, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(refusal.getStatusCode().value());
    refusal
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    try {
      problems.write(refusal.getBody(), request, response);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
