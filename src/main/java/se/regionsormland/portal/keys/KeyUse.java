package se.regionsormland.portal.keys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.regionsormland.portal.shared.Secret;
import se.regionsormland.portal.web.OpenedByKey;

/** After a page that a key opened: so the page itself tells of the time before. */
@Component
class KeyUse implements HandlerInterceptor, WebMvcConfigurer {

  private final ObjectProvider<Keys> keys;

  KeyUse(ObjectProvider<Keys> keys) {
    this.keys = keys;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().isAnnotationPresent(OpenedByKey.class)
        && response.getStatus() < HttpStatus.BAD_REQUEST.value()
        && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> inAddress) {
      inAddress.values().stream()
          .map(String::valueOf)
          .filter(Secret::hasShape)
          .forEach(keys.getObject()::noteUse);
    }
  }
}
