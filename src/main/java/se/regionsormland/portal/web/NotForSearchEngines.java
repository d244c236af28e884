package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Addresses that are keys: they are kept nowhere, neither in caches nor in search engines. */
@Configuration(proxyBeanMethods = false)
class NotForSearchEngines implements WebMvcConfigurer, HandlerInterceptor {

  private static final String[] KEYS = {
    "/mina-ideer/**",
    "/fraga-regionen/bekrafta/**",
    "/presentationer/**",
    "/mina-erbjudanden/**",
    "/bevakningar/**",
    "/bevaka/bekrafta/**"
  };

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns(KEYS);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
    return true;
  }
}
