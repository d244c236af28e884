package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.method.HandlerMethod;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.Pages;
import se.regionsormland.portal.web.Resumed;

/**
 * Shows a form again that was on its way, never sends it: by the handler it was meant for when that
 * one answers faults with its page, otherwise as what was typed and a button.
 */
@Component
class Resume {

  private final Pages pages;
  private final HandlerAccess handlers;

  Resume(Pages pages, HandlerAccess handlers) {
    this.pages = pages;
    this.handlers = handlers;
  }

  void show(HttpServletRequest request, HttpServletResponse response, KeptForm kept)
      throws IOException, ServletException {
    var carried = new CarriedRequest(request, kept);
    if (handlers.handlerOf(carried).filter(Resume::answersFaultsWithItsPage).isPresent()) {
      Resumed.mark(request);
      request.getRequestDispatcher(kept.action()).forward(carried, response);
    } else {
      pages.write(request, response, HttpStatus.FORBIDDEN, "web/resume", Map.of("kept", kept));
    }
  }

  private static boolean answersFaultsWithItsPage(HandlerMethod handler) {
    var parameters = Arrays.asList(handler.getMethodParameters());
    return parameters.stream().anyMatch(one -> one.hasParameterAnnotation(Valid.class))
        && parameters.stream()
            .anyMatch(one -> BindingResult.class.isAssignableFrom(one.getParameterType()));
  }
}
