package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.factor.NewAuthenticator;
import se.regionsormland.portal.web.Pages;

/** The pages after the password. Each carries on what was on its way, as the first one does. */
@Component
class SecondStepPages {

  private final Pages pages;

  SecondStepPages(Pages pages) {
    this.pages = pages;
  }

  /**
   * @param fault the text of what was wrong with the last answer; null the first time
   */
  void askForCode(@Nullable String fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    write(request, response, "identity/code", fault, Map.of("carried", Carried.on(request)));
  }

  void chooseFactor(
      String username,
      NewAuthenticator shown,
      @Nullable String fault,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    var model = Map.of("carried", Carried.on(request), "username", username, "shown", shown);
    write(request, response, "identity/choose-factor", fault, model);
  }

  /**
   * @param action where the answer goes
   * @param options what the browser is asked, as JSON
   */
  void askForPasskey(
      String action,
      String options,
      @Nullable String fault,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    var model = Map.of("carried", Carried.on(request), "action", action, "options", options);
    write(request, response, "identity/passkey", fault, model);
  }

  void showRecoveryCodes(
      List<String> codes, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var model = Map.of("carried", Carried.on(request), "codes", codes);
    write(request, response, "identity/recovery-codes", null, model);
  }

  /** How somebody shows that it is still she. */
  enum Way {
    CODE,
    /** In the demo, where there may be no second step. */
    PASSWORD,
    REGION
  }

  /** Asks somebody who is signed in whether it is still she. */
  void reauthenticate(
      Carried carried,
      Way way,
      @Nullable String fault,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    var model = Map.of("carried", carried, "way", way);
    write(request, response, "identity/reauthenticate", fault, model);
  }

  private void write(
      HttpServletRequest request,
      HttpServletResponse response,
      String template,
      @Nullable String fault,
      Map<String, ?> model)
      throws IOException, ServletException {
    var all = new HashMap<String, Object>(model);
    if (fault != null) {
      all.put("fault", new SignInPage.Fault(fault, 0));
    }
    var status = fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    pages.write(request, response, status, template, all);
  }
}
