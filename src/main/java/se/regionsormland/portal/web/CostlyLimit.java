package se.regionsormland.portal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Nobody has the portal compute for her alone. Sixty people in one room, behind one address, read
 * four times a minute each, in the {@link ComputingRoom}. Whoever has to wait longer keeps what she
 * wrote.
 */
@Component
class CostlyLimit implements HandlerInterceptor {

  private static final String ADMITTED = CostlyLimit.class.getName();

  private final Limit perAddress;
  private final ComputingRoom room;
  private final Pages pages;

  CostlyLimit(
      @Value("${portal.costly-per-minute:240}") int perMinute,
      ComputingRoom room,
      Clock clock,
      Pages pages) {
    this.room = room;
    this.perAddress = new Limit(perMinute, Duration.ofMinutes(1), clock);
    this.pages = pages;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException, ServletException {
    if (!(handler instanceof HandlerMethod method) || !method.hasMethodAnnotation(Costly.class)) {
      return true;
    }
    var wait = perAddress.take(ClientAddress.of(request));
    if (!wait.isZero()) {
      refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, wait);
      return false;
    }
    if (!room.enter()) {
      refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, ComputingRoom.COME_BACK);
      return false;
    }
    request.setAttribute(ADMITTED, true);
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (request.getAttribute(ADMITTED) != null) {
      request.removeAttribute(ADMITTED);
      room.leave();
    }
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, Duration wait)
      throws IOException, ServletException {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    Map<String, ?> model =
        "POST".equals(request.getMethod()) ? Map.of("kept", KeptForm.of(request)) : Map.of();
    pages.write(request, response, status, "error/" + status.value(), model);
  }
}
