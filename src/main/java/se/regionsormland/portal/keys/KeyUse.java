package se.regionsormland.portal.keys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.shared.Secret;
import se.regionsormland.portal.web.OpenedByKey;

/**
 * That somebody came by a key is noted, also where what she sent was refused, and the page that it
 * opened is told of its links ({@code liveLinks}) as they were until then.
 */
@Component
class KeyUse implements HandlerInterceptor {

  private static final String NOTED = KeyUse.class.getName();

  private final ObjectProvider<Keys> keys;

  KeyUse(ObjectProvider<Keys> keys) {
    this.keys = keys;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page != null && !String.valueOf(page.getViewName()).startsWith("redirect:")) {
      keysIn(request, handler)
          .flatMap(key -> keys.getObject().use(key).stream())
          .forEach(links -> page.addObject("liveLinks", links));
      request.setAttribute(NOTED, true);
    }
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (request.getAttribute(NOTED) == null
        && response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
      keysIn(request, handler).forEach(keys.getObject()::noteUse);
    }
  }

  private static Stream<String> keysIn(HttpServletRequest request, Object handler) {
    boolean isOpenedByKey =
        handler instanceof HandlerMethod method
            && method.getBeanType().isAnnotationPresent(OpenedByKey.class);
    return isOpenedByKey
            && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> inAddress
        ? inAddress.values().stream().map(String::valueOf).filter(Secret::hasShape)
        : Stream.empty();
  }
}
