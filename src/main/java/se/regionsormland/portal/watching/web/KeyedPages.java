package se.regionsormland.portal.watching.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.regionsormland.portal.web.KeptNowhere;

/** The address of a watch is a key, and so is that of a confirmation. */
@Configuration(proxyBeanMethods = false)
class KeyedPages implements WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(new KeptNowhere())
        .addPathPatterns("/bevakningar/**", "/bevaka/bekrafta/**");
  }
}
