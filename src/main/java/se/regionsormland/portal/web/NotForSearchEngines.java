package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Addresses that are keys: they are kept nowhere, neither in caches nor in search engines. */
@Configuration(proxyBeanMethods = false)
class NotForSearchEngines implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && isOpenedByKey(method)) {
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Robots-Tag", "noindex");
    }
    return true;
  }

  private static boolean isOpenedByKey(HandlerMethod handler) {
    return AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), OpenedByKey.class);
  }
}
