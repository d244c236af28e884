package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** What pages of others may read says so in both ways that their browsers ask for. */
@Configuration(proxyBeanMethods = false)
class OpenData implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && isOpen(method)) {
      response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
    return true;
  }

  private static boolean isOpen(HandlerMethod method) {
    return method.hasMethodAnnotation(CrossOrigin.class)
        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), CrossOrigin.class);
  }
}
