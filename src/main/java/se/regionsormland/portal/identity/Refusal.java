package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.method.HandlerMethod;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.Pages;
import se.regionsormland.portal.web.Resumed;

/**
 * A lost token shows the form again, every field equal. Whoever may not see a page is told what she
 * would be told if it were not there.
 */
@Component
class Refusal implements AccessDeniedHandler {

  private final Pages pages;
  private final HandlerAccess handlers;

  Refusal(Pages pages, HandlerAccess handlers) {
    this.pages = pages;
    this.handlers = handlers;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException, ServletException {
    if (!(refused instanceof CsrfException)) {
      pages.write(request, response, HttpStatus.NOT_FOUND, "error/404", Map.of());
    } else if (handlers.handlerOf(request).filter(Refusal::showsItsForm).isPresent()) {
      Resumed.mark(request);
      request.getRequestDispatcher(request.getServletPath()).forward(request, response);
    } else {
      var kept = Map.of("kept", KeptForm.of(request));
      pages.write(request, response, HttpStatus.FORBIDDEN, "web/resume", kept);
    }
  }

  private static boolean showsItsForm(HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters())
        .anyMatch(parameter -> BindingResult.class.isAssignableFrom(parameter.getParameterType()));
  }
}
