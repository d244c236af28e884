package se.regionsormland.portal.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The portal's own files. Each is asked for by what is in it, so a browser may keep it. They have a
 * path of their own: every link of every page is asked whether it is a file, and under a wider path
 * each would be looked for on the class path, every time.
 */
@Configuration(proxyBeanMethods = false)
class Files implements WebMvcConfigurer {

  private static final String FOLDER = "classpath:/static/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/filer/**")
        .addResourceLocations(FOLDER)
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)))
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    registry.addResourceHandler("/robots.txt").addResourceLocations(FOLDER);
  }
}
