package se.regionsormland.portal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thymeleaf.cache.ICacheManager;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;
import se.regionsormland.portal.shared.Languages;

/**
 * Pages kept as bytes come before all filters. These, from the outside in: headers, then what
 * fails, then what other sites send, then what cannot be read, then the database's absence, then
 * session and sign-in, then forms that are shown again.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private static final int MOST_TEMPLATES = 4_000;
  private static final int MOST_EXPRESSIONS = 20_000;

  private final ObjectProvider<HandlerInterceptor> interceptors;

  WebConfiguration(ObjectProvider<HandlerInterceptor> interceptors) {
    this.interceptors = interceptors;
  }

  @Bean
  FilterRegistrationBean<HeaderWriterFilter> headers() {
    var registration =
        WebConfiguration.<HeaderWriterFilter>at(
            Ordered.HIGHEST_PRECEDENCE + 1, new SecurityHeaders.Filter());
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    return registration;
  }

  @Bean
  FilterRegistrationBean<Failures> failures() {
    return at(Ordered.HIGHEST_PRECEDENCE + 2, new Failures());
  }

  @Bean
  FilterRegistrationBean<FaultsForAll> faultsForAll(Problems problems) {
    var registration = at(Ordered.HIGHEST_PRECEDENCE + 2, new FaultsForAll(problems));
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.ERROR));
    return registration;
  }

  @Bean
  FilterRegistrationBean<Probes> probesFirst(Probes probes) {
    return at(Ordered.HIGHEST_PRECEDENCE + 3, probes);
  }

  @Bean
  FilterRegistrationBean<FromElsewhere> fromElsewhere(OwnSite site, Pages pages) {
    return at(Ordered.HIGHEST_PRECEDENCE + 5, new FromElsewhere(site, pages));
  }

  @Bean
  FilterRegistrationBean<ReadableRequests> readableRequests(
      Handlers handlers, OwnSite site, Pages pages) {
    return at(Ordered.HIGHEST_PRECEDENCE + 7, new ReadableRequests(handlers, site, pages));
  }

  @Bean
  FilterRegistrationBean<DatabaseDown> databaseDown(OwnSite site, Pages pages) {
    return at(Ordered.HIGHEST_PRECEDENCE + 10, new DatabaseDown(site, pages));
  }

  /** Holds the page until it is whole: a tag for the reader's cache, and cookies set late. */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
    var filter = new ShallowEtagHeaderFilter();
    filter.setWriteWeakETag(true); // Tomcat compresses nothing that has a strong one
    return at(Ordered.HIGHEST_PRECEDENCE + 20, filter);
  }

  @Bean
  RefusedForms refusedForms() {
    return new RefusedForms();
  }

  /** Within sign-in: whose page it is is known. */
  @Bean
  FilterRegistrationBean<RefusedForms> refusedFormsWithinSignIn(RefusedForms forms) {
    return at(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10, forms);
  }

  private static <F extends Filter> FilterRegistrationBean<F> at(int place, F filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(place);
    return registration;
  }

  /** What was held back is also written when the page came by a forward, as resumed forms do. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> pagesThatWereForwarded() {
    return factory ->
        factory.addContextCustomizers(
            context -> context.setSuspendWrappedResponseAfterForward(false));
  }

  /** Behind the proxies, which say whether a request came by https. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> keptPagesFirst(KeptPages pages) {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new KeptPagesFirst(pages)));
  }

  /** Behind the kept pages, before all that costs. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> fullRoom(
      ComputingRoom room, Handlers handlers, MessageSource messageSource) {
    return factory ->
        factory.addContextCustomizers(context ->
            context
                .getParent()
                .getPipeline()
                .addValve(new FullRoom(room, handlers::costlyToRead, messageSource)));
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> lastPage(Links links) {
    var page = new LastPage(links.base().startsWith("https:"));
    return factory ->
        factory.addContextCustomizers(context -> {
          var host = (StandardHost) context.getParent();
          host.setErrorReportValveClass(LastPage.class.getName());
          host.getPipeline().addValve(page);
        });
  }

  /**
   * Room for every template, every part of one that another takes in, and what is asked in them. In
   * the library's own, for two hundred and five hundred, each page that is opened puts another out,
   * and nearly all are read anew.
   */
  @Bean
  ICacheManager readTemplates(SpringTemplateEngine templates) {
    var read = new StandardCacheManager();
    read.setTemplateCacheMaxSize(MOST_TEMPLATES);
    read.setExpressionCacheMaxSize(MOST_EXPRESSIONS);
    templates.setCacheManager(read);
    return read;
  }

  /** One bundle a module: {@code messages/<module>.properties}, Swedish, and its English twin. */
  @Bean
  MessageSource messageSource() throws java.io.IOException {
    var source = new RegionsWords();
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setDefaultLocale(Languages.SWEDISH);
    source.setBasenames(bundles().toArray(String[]::new));
    return source;
  }

  private static List<String> bundles() throws java.io.IOException {
    var found =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:messages/*_en.properties");
    return java.util.Arrays.stream(found)
        .map(bundle -> String.valueOf(bundle.getFilename()).replace("_en.properties", ""))
        .map(name -> "classpath:messages/" + name)
        .sorted()
        .toList();
  }

  @Bean
  WebMvcRegistrations routesByFirstWord() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new RoutesByFirstWord();
      }
    };
  }

  @Bean
  LocaleResolver localeResolver() {
    return new Language();
  }

  /** One ticked box is one, also when its words have a comma. A field of one line has one. */
  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(new LinesJoined());
    registry.removeConvertible(String.class, Collection.class);
    registry.removeConvertible(String.class, Object[].class);
  }

  /** As they stand in the packages, where none says that it has a place of its own. */
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    for (var one : interceptors) {
      registry.addInterceptor(one).order(one instanceof Ordered its ? its.getOrder() : 0);
    }
    registry.addInterceptor(new Language.Change());
  }
}
