package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whoever goes back finds the page as she left it: with what she typed, and with the same token, so
 * that what is sent once more is no second one. A browser that may store nothing of an answer to a
 * form shows its own error page instead, and no-store empties the fields of a form under https. So
 * her own browser keeps these pages, to go back to alone. Nothing is kept for who is signed in.
 */
@Component
class GoingBack implements HandlerInterceptor, Ordered {

  private static final String FOR_GOING_BACK = "no-cache, private";

  /** After what says that an address is a secret. */
  @Override
  public int getOrder() {
    return 1;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && (!method.hasMethodAnnotation(ResponseBody.class)
            && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class))) {
      afterForm(request, response);
    }
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page != null && isWritten(page) && !response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
      keep(request, response);
    }
  }

  /** For an answer to a form, whoever makes it. */
  static void afterForm(HttpServletRequest request, HttpServletResponse response) {
    if ("POST".equals(request.getMethod())) {
      keep(request, response);
    }
  }

  private static void keep(HttpServletRequest request, HttpServletResponse response) {
    if (request.getUserPrincipal() == null) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_GOING_BACK);
    }
  }

  private static boolean isWritten(ModelAndView page) {
    return page.getModel().containsKey("keeping") || page.getModel().containsKey("formToken");
  }
}
