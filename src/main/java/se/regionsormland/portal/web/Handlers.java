package se.regionsormland.portal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Which handler would answer, asked before anything of the request's content is read. */
@Component
public class Handlers {

  /** Somebody answers there, but not this method or this kind of content. */
  private static final Object OTHERWISE = "otherwise";

  private static final String FOUND = Handlers.class.getName();

  /** What a handler is found by: none of ours asks for a field or for a kind of content. */
  private record Asked(DispatcherType way, String method, String path) {
    static Asked of(HttpServletRequest request) {
      return new Asked(request.getDispatcherType(), request.getMethod(), request.getRequestURI());
    }
  }

  private record Found(Asked asked, Optional<Object> handler) {}

  private final SingletonSupplier<List<HandlerMapping>> mappings;

  private final SingletonSupplier<Set<String>> costlyToRead;

  Handlers(ObjectProvider<HandlerMapping> mappings) {
    this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
    this.costlyToRead = SingletonSupplier.of(this::readCosts);
  }

  /** The addresses of {@link Costly} pages, whole. */
  Set<String> costlyToRead() {
    return costlyToRead.obtain();
  }

  private Set<String> readCosts() {
    return mappings.obtain().stream()
        .filter(RequestMappingHandlerMapping.class::isInstance)
        .map(RequestMappingHandlerMapping.class::cast)
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .filter(entry -> entry.getValue().hasMethodAnnotation(Costly.class))
        .map(Map.Entry::getKey)
        .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(route -> route.getDirectPaths().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Among the controllers' methods. */
  public Optional<HandlerMethod> of(HttpServletRequest request) {
    return any(request).filter(HandlerMethod.class::isInstance).map(HandlerMethod.class::cast);
  }

  /** Of the way it was asked for; the dispatcher says which ways there are. */
  public static boolean isAskedOtherwise(Object handler) {
    return OTHERWISE.equals(handler);
  }

  /**
   * Of whatever kind, and none where nobody answers whatever the method: asked in the dispatcher's
   * order, and as it does, once for each way, method and path. Reads the path anew: a request that
   * was forwarded still remembers where it came from.
   */
  public Optional<Object> any(HttpServletRequest request) {
    var asked = Asked.of(request);
    if (request.getAttribute(FOUND) instanceof Found found && found.asked().equals(asked)) {
      return found.handler();
    }
    var handler = sought(request);
    request.setAttribute(FOUND, new Found(asked, handler));
    return handler;
  }

  private Optional<Object> sought(HttpServletRequest request) {
    var before = request.getAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE);
    ServletRequestPathUtils.parseAndCache(request);
    try {
      return Optional.ofNullable(first(request));
    } catch (ServletException e) {
      return Optional.of(OTHERWISE);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      request.setAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE, before);
    }
  }

  private @Nullable Object first(HttpServletRequest request) throws Exception {
    for (var mapping : mappings.obtain()) {
      var chain = mapping.getHandler(request);
      if (chain != null) {
        return chain.getHandler();
      }
    }
    return null;
  }
}
