package se.regionsormland.portal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Nobody has the portal compute for her alone. Sixty people in one room, behind one address, read
 * four times a minute each. Whoever has to wait keeps what she wrote.
 */
@Component
class CostlyLimit implements HandlerInterceptor, WebMvcConfigurer {

  private final Limit perAddress;
  private final Pages pages;

  CostlyLimit(@Value("${portal.costly-per-minute:240}") int perMinute, Clock clock, Pages pages) {
    this.perAddress = new Limit(perMinute, Duration.ofMinutes(1), clock);
    this.pages = pages;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException, ServletException {
    boolean costly =
        handler instanceof HandlerMethod method && method.hasMethodAnnotation(Costly.class);
    var wait = costly ? perAddress.take(ClientAddress.of(request)) : Duration.ZERO;
    if (!wait.isZero()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
      Map<String, ?> model =
          "POST".equals(request.getMethod()) ? Map.of("kept", KeptForm.of(request)) : Map.of();
      pages.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "error/429", model);
    }
    return wait.isZero();
  }
}
