package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The frame needs to know of errors before the form is drawn: its title begins with them. What a
 * form was sent with and could not be taken is answered with 422, whatever handler shows it again,
 * unless that one gives a status of its own.
 */
@Component
class FormErrorsInterceptor implements HandlerInterceptor {

  private final MessageSource words;

  FormErrorsInterceptor(MessageSource words) {
    this.words = words;
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
      if ("POST".equals(request.getMethod())
          && page.getStatus() == null
          && response.getStatus() == HttpServletResponse.SC_OK) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      }
    }
  }
}
