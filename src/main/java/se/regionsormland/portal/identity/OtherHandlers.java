package se.regionsormland.portal.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.cors.PreFlightRequestHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * What may answer although no permission can stand on it: the portal's own files, the error page on
 * the way of an error, the two questions a container asks, and a browser's question before a
 * request. Whatever else there may come to be is denied until it stands here.
 */
final class OtherHandlers {

  /** Whether it lives and whether it is ready. The whole state is for nobody from outside. */
  private static final Set<String> FOR_CONTAINERS =
      Set.of("/actuator/health/liveness", "/actuator/health/readiness");

  /** The dispatcher; no name, where there is no server (in tests). */
  private static final Set<String> SERVLETS =
      Set.of(DispatcherServletAutoConfiguration.DEFAULT_DISPATCHER_SERVLET_BEAN_NAME, "");

  private OtherHandlers() {}

  static boolean isListed(Object handler, HttpServletRequest request) {
    return switch (handler) {
      case HandlerMethod method -> isBoots(method, request);
      case ResourceHttpRequestHandler files -> areOurs(files);
      case PreFlightRequestHandler _ -> true;
      default -> false;
    };
  }

  /** A servlet beside the dispatcher would answer without any of its handlers. */
  static boolean goesToTheDispatcher(HttpServletRequest request) {
    return SERVLETS.contains(request.getHttpServletMapping().getServletName());
  }

  private static boolean isBoots(HandlerMethod method, HttpServletRequest request) {
    var type = method.getBeanType();
    if (ErrorController.class.isAssignableFrom(type)) {
      return request.getDispatcherType() == DispatcherType.ERROR;
    }
    return type.getName().startsWith("org.springframework.boot")
        && FOR_CONTAINERS.contains(request.getRequestURI());
  }

  private static boolean areOurs(ResourceHttpRequestHandler files) {
    return files.getLocations().stream()
        .allMatch(place ->
            place instanceof ClassPathResource folder && "static/".equals(folder.getPath()));
  }
}
