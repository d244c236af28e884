package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.regionsormland.portal.web.CarriesForms;

/**
 * The second step of signing in, and choosing it the first time. Whose time is out begins anew,
 * with what was on its way.
 */
@Controller
@ForEveryone
class SecondStepController {

  private static final String CODE = SecurityConfiguration.SIGN_IN + "/kod";
  private static final String APP = SecurityConfiguration.SIGN_IN + "/app";

  private final HalfSignIns halves;
  private final SecondStep step;
  private final SignInPage signInPage;
  private final AfterSignIn after;

  SecondStepController(
      HalfSignIns halves, SecondStep step, SignInPage signInPage, AfterSignIn after) {
    this.halves = halves;
    this.step = step;
    this.signInPage = signInPage;
    this.after = after;
  }

  @GetMapping({CODE, APP})
  void show(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var account = halves.of(request);
    if (account.isPresent()) {
      step.ask(account.get(), null, request, response);
    } else {
      response.sendRedirect(SecurityConfiguration.SIGN_IN);
    }
  }

  @CarriesForms
  @PostMapping(CODE)
  void code(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var account = halves.of(request);
    if (account.isPresent()) {
      step.tryCode(account.get(), request, response);
    } else {
      signInPage.showAgain(request, response);
    }
  }

  @CarriesForms
  @PostMapping(APP)
  void app(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var account = halves.of(request);
    if (account.isPresent()) {
      step.tryApp(account.get(), request, response);
    } else {
      signInPage.showAgain(request, response);
    }
  }

  /** From the page that shows the recovery codes. */
  @ForStaff
  @CarriesForms
  @PostMapping(SecurityConfiguration.SIGN_IN + "/vidare")
  void goOn(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    after.goOn(request, response);
  }
}
