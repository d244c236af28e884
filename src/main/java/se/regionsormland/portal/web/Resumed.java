package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.HandlerMethod;

/**
 * A form whose session or token was gone comes back as the same page, every field equal: its
 * handler sees one error of the whole form, and so shows it again instead of carrying it out.
 */
@ControllerAdvice
public class Resumed {

  private static final String MARK = Resumed.class.getName();

  public static void mark(HttpServletRequest request) {
    mark(request, "web.resumed");
  }

  /** {@code why} is the text that says so. */
  static void mark(HttpServletRequest request, String why) {
    request.setAttribute(MARK, why);
  }

  public static boolean isMarked(HttpServletRequest request) {
    return request.getAttribute(MARK) != null;
  }

  /** Whether it answers faults in its form with the page that the form stands on. */
  public static boolean canShowAgain(HandlerMethod handler) {
    var parameters = Arrays.asList(handler.getMethodParameters());
    return parameters.stream().anyMatch(one -> one.hasParameterAnnotation(Valid.class))
        && parameters.stream()
            .anyMatch(one -> BindingResult.class.isAssignableFrom(one.getParameterType()));
  }

  @InitBinder
  void refuseWhatIsResumed(WebDataBinder binder, HttpServletRequest request) {
    var target = binder.getTarget();
    boolean isForm =
        target != null
            ? target.getClass().isRecord()
            : binder.getTargetType() != null
                && binder.getTargetType().resolve(Object.class).isRecord();
    if (isForm && isMarked(request)) {
      binder.addValidators(new SendAgain(String.valueOf(request.getAttribute(MARK))));
    }
  }

  private record SendAgain(String why) implements Validator {
    @Override
    public boolean supports(Class<?> type) {
      return type.isRecord();
    }

    @Override
    public void validate(Object form, Errors errors) {
      errors.reject(why);
    }
  }
}
