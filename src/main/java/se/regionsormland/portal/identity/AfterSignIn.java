package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.Pages;

/**
 * Back to where she was going; a form that was on its way is shown again, not sent. Where nothing
 * is for her she is told so on a page: whether it is missing or others', and whatever else would
 * have answered (a program's data is no page).
 */
@Component
class AfterSignIn {

  private static final String NOWHERE_IN_PARTICULAR = "/min-sida";

  /** With a word on it that what she was going to is not there. */
  private static final String NOT_THERE = NOWHERE_IN_PARTICULAR + "?saknas";

  private final Resume resume;
  private final CarriedForms forms;
  private final Pages pages;

  AfterSignIn(Resume resume, CarriedForms forms, Pages pages) {
    this.resume = resume;
    this.forms = forms;
    this.pages = pages;
  }

  void goOn(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    goOn(Carried.on(request), request, response);
  }

  void goOn(Carried carried, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!carried.staysOnThisSite()) {
      response.sendRedirect(NOWHERE_IN_PARTICULAR);
    } else if (!resume.leadsSomewhere(carried, request) && !carried.isForm()) {
      response.sendRedirect(NOT_THERE);
    } else if (!resume.leadsSomewhere(carried, request)) {
      pages.write(request, response, HttpStatus.NOT_FOUND, "identity/nothing-here", Map.of());
    } else if (!forms.hold(carried, request)) {
      pages.write(request, response, HttpStatus.GONE, "identity/form-ended", Map.of());
    } else if (carried.isForm()) {
      resume.show(request, response, carried, Somebody.name());
    } else {
      response.sendRedirect(carried.resume());
    }
  }
}
