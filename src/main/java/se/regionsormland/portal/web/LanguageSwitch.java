package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * On a page whose one form is sent to the page's own address, changing the language sends the form
 * there with {@code ?lang}: its handler shows it again as it was typed, and finds no fault with
 * what is not yet written.
 */
@Component
class LanguageSwitch implements HandlerInterceptor, Ordered {

  private static final String ASKED = LanguageSwitch.class.getName();
  private static final String KEEPING = "keeping";
  private static final String FORM = "Form";

  private final Handlers handlers;

  LanguageSwitch(Handlers handlers) {
    this.handlers = handlers;
  }

  /** Before those that look at what is wrong in a form: they come after it on the way in. */
  @Override
  public int getOrder() {
    return -1;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (namesLanguage(request) && handler instanceof HandlerMethod method && takes(method)) {
      request.setAttribute(ASKED, true);
      Resumed.mark(request);
    }
    return true;
  }

  /** Those that name their record otherwise have a way of their own in the other language. */
  private static boolean takes(HandlerMethod handler) {
    return Resumed.canShowAgain(handler)
        && Arrays.stream(handler.getMethodParameters())
            .flatMap(one -> Stream.ofNullable(one.getParameterAnnotation(ModelAttribute.class)))
            .allMatch(named -> named.value().isEmpty() || named.value().endsWith(FORM));
  }

  private static boolean namesLanguage(HttpServletRequest request) {
    var query = request.getQueryString();
    return "POST".equals(request.getMethod())
        && query != null
        && List.of(query.split("&", -1)).stream().anyMatch(LanguageSwitch::isLanguage);
  }

  private static boolean isLanguage(String field) {
    return field.startsWith("lang=") && Language.isNamed(field.substring("lang=".length()));
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
    if (request.getAttribute(ASKED) != null) {
      asTyped(page);
      response.setStatus(HttpServletResponse.SC_OK);
    }
    if (!page.getModel().containsKey(KEEPING)) {
      offer(request, page);
    }
  }

  private static void asTyped(ModelAndView page) {
    page.setStatus(HttpStatus.OK);
    page.getModel().remove("formErrors");
    page.getModel()
        .replaceAll((name, value) ->
            value instanceof BindingResult said
                ? new WebDataBinder(said.getTarget(), said.getObjectName()).getBindingResult()
                : value);
  }

  /** A form has the name of its record in the model as its id. */
  private void offer(HttpServletRequest request, ModelAndView page) {
    var forms =
        page.getModel().entrySet().stream()
            .filter(one -> one.getKey().endsWith(FORM) && one.getValue() instanceof Record)
            .map(Map.Entry::getKey)
            .toList();
    if (forms.size() == 1 && isSentHere(request)) {
      page.addObject(KEEPING, new Keeping(forms.getFirst(), request.getRequestURI()));
    }
  }

  private boolean isSentHere(HttpServletRequest request) {
    return handlers.of(new Sent(request)).filter(LanguageSwitch::takes).isPresent();
  }

  /** The page's own address, sent a form. */
  private static final class Sent extends HttpServletRequestWrapper {

    Sent(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "POST";
    }
  }
}
