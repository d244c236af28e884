package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.provider.TheProvider;
import se.regionsormland.portal.web.Pages;

/**
 * Asks who it is, in place of the page that needs to know. A form that was on its way is carried in
 * the page itself, so that it can be shown again afterwards with every field equal.
 */
@Component
class SignInPage {

  private static final String AGAIN = "identity.sign-in.again";
  private static final String BUSY = "identity.busy.text";
  private static final String FAILED = "identity.sign-in.failed";
  private static final String MISSING = "identity.sign-in.missing";
  private static final String TOO_MANY = "identity.sign-in.too-many";

  private final Pages pages;
  private final DemoAccounts demo;
  private final TheProvider provider;
  private final CarriedForms forms;

  SignInPage(Pages pages, DemoAccounts demo, TheProvider provider, CarriedForms forms) {
    this.pages = pages;
    this.demo = demo;
    this.provider = provider;
    this.forms = forms;
  }

  /** A fault of the whole page: its text, and the minutes it speaks of if it does. */
  record Fault(String key, long minutes) {}

  void show(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    ask(request, response);
  }

  void ask(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    write(request, response, HttpStatus.UNAUTHORIZED, forms.from(request, response), null);
  }

  void showEmpty(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    write(request, response, HttpStatus.OK, Carried.nothing(), null);
  }

  void showFailure(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    write(request, response, HttpStatus.UNAUTHORIZED, Carried.on(request), new Fault(FAILED, 0));
  }

  /** The name or the password is not there. */
  void showMissing(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var fault = new Fault(MISSING, 0);
    write(request, response, HttpStatus.UNPROCESSABLE_CONTENT, Carried.on(request), fault);
  }

  /** The sign-in form's own token was lost. */
  void showAgain(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    write(request, response, HttpStatus.FORBIDDEN, Carried.on(request), new Fault(AGAIN, 0));
  }

  void showTooMany(HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException, ServletException {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    var fault = new Fault(TOO_MANY, wait.toMinutes() + 1);
    write(request, response, HttpStatus.TOO_MANY_REQUESTS, Carried.on(request), fault);
  }

  /** Others sign in at the same moment; nothing was looked at. */
  void showBusy(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setHeader(HttpHeaders.RETRY_AFTER, PasswordsBusy.RETRY_AFTER_SECONDS);
    var fault = new Fault(BUSY, 0);
    write(request, response, HttpStatus.SERVICE_UNAVAILABLE, Carried.on(request), fault);
  }

  /** Whoever comes back from the region's sign-in and is not let in. */
  void showRefusal(
      String text, Carried carried, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    write(request, response, HttpStatus.FORBIDDEN, carried, new Fault(text, 0));
  }

  private void write(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      Carried carried,
      @Nullable Fault fault)
      throws IOException, ServletException {
    var model = new HashMap<String, Object>();
    model.put("carried", carried);
    model.put(
        "username",
        fault == null ? "" : Objects.requireNonNullElse(request.getParameter("username"), ""));
    model.put("demoAccounts", demo.shown());
    model.put("byRegion", provider.named().isPresent());
    if (fault != null) {
      model.put("fault", fault);
    }
    pages.write(request, response, status, "identity/sign-in", model);
  }
}
