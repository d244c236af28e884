package se.regionsormland.portal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Which handler would answer, asked before anything of the request's content is read. */
@Component
public class Handlers {

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  Handlers(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  /** Reads the path anew: a request that was forwarded still remembers where it came from. */
  public Optional<HandlerMethod> of(HttpServletRequest request) {
    var before = request.getAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE);
    ServletRequestPathUtils.parseAndCache(request);
    try {
      return mappings.stream()
          .map(mapping -> find(mapping, request))
          .flatMap(Optional::stream)
          .findFirst();
    } finally {
      request.setAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE, before);
    }
  }

  private static Optional<HandlerMethod> find(
      RequestMappingHandlerMapping mapping, HttpServletRequest request) {
    try {
      return Optional.ofNullable(mapping.getHandler(request))
          .map(HandlerExecutionChain::getHandler)
          .filter(HandlerMethod.class::isInstance)
          .map(HandlerMethod.class::cast);
    } catch (ServletException e) {
      return Optional.empty();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
