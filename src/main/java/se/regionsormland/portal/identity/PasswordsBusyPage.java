package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.Pages;

/** Where a password was to be hashed and others came first: she waits a little, with her form. */
@ControllerAdvice
class PasswordsBusyPage {

  private final Pages pages;

  PasswordsBusyPage(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(PasswordsBusy.class)
  void show(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setHeader(HttpHeaders.RETRY_AFTER, PasswordsBusy.RETRY_AFTER_SECONDS);
    var kept = Map.of("kept", KeptForm.of(request));
    pages.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "identity/busy", kept);
  }
}
