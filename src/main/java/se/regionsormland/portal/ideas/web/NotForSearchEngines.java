package se.regionsormland.portal.ideas.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.regionsormland.portal.web.KeptNowhere;

/** An owner's address is a key. */
@Configuration(proxyBeanMethods = false)
class NotForSearchEngines implements WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new KeptNowhere()).addPathPatterns("/mina-ideer/**");
  }
}
