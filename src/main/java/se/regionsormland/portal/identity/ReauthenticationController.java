package se.regionsormland.portal.identity;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import se.regionsormland.portal.identity.factor.Factors;
import se.regionsormland.portal.web.CarriesForms;

/** The answer to whether it is still she, before something that matters. */
@Controller
@ForStaff
class ReauthenticationController {

  private static final String WRONG = "identity.reauthenticate.wrong";

  private final Factors factors;
  private final CodeCheck codes;
  private final OwnAccount own;
  private final Reauthentication question;
  private final FullSignIn signIn;
  private final AfterSignIn after;

  ReauthenticationController(
      Factors factors,
      CodeCheck codes,
      OwnAccount own,
      Reauthentication question,
      FullSignIn signIn,
      AfterSignIn after) {
    this.factors = factors;
    this.codes = codes;
    this.own = own;
    this.question = question;
    this.signIn = signIn;
    this.after = after;
  }

  @CarriesForms
  @PostMapping(SecurityConfiguration.SIGN_IN + "/igen")
  void answer(Viewer viewer, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (isShe(viewer, request)) {
      signIn.provedAgain(request, response);
      after.goOn(request, response);
    } else {
      question.ask(viewer.id(), Carried.on(request), WRONG, request, response);
    }
  }

  /** By the second step; in the demo, where there may be none, by the password. */
  private boolean isShe(Viewer viewer, HttpServletRequest request) {
    return factors.of(viewer.id()).none()
        ? own.isPassword(viewer, requireNonNullElse(request.getParameter("password"), ""))
        : codes.isRight(viewer.id(), request);
  }
}
