package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * A form whose session or token was gone comes back as the same page, every field equal: its
 * handler sees one error of the whole form, and so shows it again instead of carrying it out.
 */
@ControllerAdvice
public class Resumed {

  private static final String MARK = Resumed.class.getName();

  public static void mark(HttpServletRequest request) {
    request.setAttribute(MARK, true);
  }

  public static boolean isMarked(HttpServletRequest request) {
    return Boolean.TRUE.equals(request.getAttribute(MARK));
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
      binder.addValidators(new SendAgain());
    }
  }

  private static final class SendAgain implements Validator {
    @Override
    public boolean supports(Class<?> type) {
      return type.isRecord();
    }

    @Override
    public void validate(Object form, Errors errors) {
      errors.reject("web.resumed");
    }
  }
}
