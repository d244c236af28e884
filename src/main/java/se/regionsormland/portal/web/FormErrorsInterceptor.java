package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The frame needs to know of errors before the form is drawn: its title begins with them. */
@Component
class FormErrorsInterceptor implements HandlerInterceptor, WebMvcConfigurer {

  private final MessageSource words;

  FormErrorsInterceptor(MessageSource words) {
    this.words = words;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page == null) {
      return;
    }
    var wrong =
        page.getModel().values().stream()
            .filter(BindingResult.class::isInstance)
            .map(BindingResult.class::cast)
            .filter(BindingResult::hasErrors)
            .toList();
    if (!wrong.isEmpty()) {
      var locale = RequestContextUtils.getLocale(request);
      page.addObject("formErrors", FormErrors.of(wrong, words, locale));
    }
  }
}
