package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives handlers the token of the form that was sent, or of the one that is to be shown. A form
 * with a token that is none is not carried out: it comes back with all that was written, and a new
 * one.
 */
@Configuration(proxyBeanMethods = false)
class FormTokenArgument
    implements WebMvcConfigurer, HandlerMethodArgumentResolver, HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && Stream.of(method.getMethodParameters()).anyMatch(this::supportsParameter)
        && Resumed.canShowAgain(method)
        && FormToken.isForeignOn(request)) {
      Resumed.mark(request, "web.form-token.foreign");
    }
    return true;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == FormToken.class;
  }

  @Override
  public FormToken resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var served = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    var token = FormToken.on(served);
    if (container != null) {
      container.addAttribute("formToken", token.written());
    }
    return token;
  }
}
