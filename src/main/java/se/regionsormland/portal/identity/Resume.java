package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.Pages;
import se.regionsormland.portal.web.Resumed;

/**
 * Shows a form again that was on its way, never sends it: by the handler it was meant for when that
 * one answers faults with its page, otherwise as what was typed and a button. Only to somebody who
 * may use it.
 */
@Component
class Resume {

  private static final String FOR_PROGRAMS = "/api/";

  private final Pages pages;
  private final HandlerAccess handlers;
  private final SignInPage signIn;

  Resume(Pages pages, HandlerAccess handlers, SignInPage signIn) {
    this.pages = pages;
    this.handlers = handlers;
    this.signIn = signIn;
  }

  /** After signing in: on a shared computer the next person is not shown what somebody wrote. */
  void show(
      HttpServletRequest request, HttpServletResponse response, Carried carried, String person)
      throws IOException, ServletException {
    if (carried.isFor(person)) {
      show(request, response, carried.form());
    } else {
      refuse(request, response);
    }
  }

  /** Whether a page or a form of ours is there, and is for the person who asks now. */
  boolean leadsSomewhere(Carried carried, HttpServletRequest request) {
    var there =
        carried.isForm()
            ? CarriedRequest.sending(carried.form(), request)
            : CarriedRequest.asking(carried.path(), request);
    return !carried.path().startsWith(FOR_PROGRAMS)
        && handlers.handlerOf(there).isPresent()
        && handlers.admits(there);
  }

  void show(HttpServletRequest request, HttpServletResponse response, KeptForm kept)
      throws IOException, ServletException {
    var carried = CarriedRequest.sending(kept, request);
    if (!handlers.admits(carried)) {
      refuse(request, response);
    } else if (handlers.handlerOf(carried).filter(Resumed::canShowAgain).isPresent()) {
      Resumed.mark(request);
      request.getRequestDispatcher(kept.action()).forward(carried, response);
    } else {
      pages.write(request, response, HttpStatus.FORBIDDEN, "web/resume", Map.of("kept", kept));
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (Somebody.isSignedIn()) {
      pages.missing(request, response);
    } else {
      signIn.ask(request, response);
    }
  }
}
