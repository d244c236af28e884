package se.regionsormland.portal.identity;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import se.regionsormland.portal.identity.SecondStepPages.Way;
import se.regionsormland.portal.identity.factor.Passkeys;
import se.regionsormland.portal.web.CarriesForms;

/** The answer to whether it is still she, before something that matters. */
@Controller
@ForStaff
class ReauthenticationController {

  private static final String PASSKEY = SecurityConfiguration.SIGN_IN + "/igen/nyckel";
  private static final String WRONG = "identity.reauthenticate.wrong";

  private final CodeCheck codes;
  private final OwnAccount own;
  private final Reauthentication question;
  private final Passkeys passkeys;
  private final SecondStepPages pages;
  private final FullSignIn signIn;
  private final AfterSignIn after;

  ReauthenticationController(
      CodeCheck codes,
      OwnAccount own,
      Reauthentication question,
      Passkeys passkeys,
      SecondStepPages pages,
      FullSignIn signIn,
      AfterSignIn after) {
    this.codes = codes;
    this.own = own;
    this.question = question;
    this.passkeys = passkeys;
    this.pages = pages;
    this.signIn = signIn;
    this.after = after;
  }

  @CarriesForms
  @PostMapping(SecurityConfiguration.SIGN_IN + "/igen")
  void answer(Viewer viewer, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var way = question.wayOf(viewer.id());
    if (isMissing(way, request)) {
      var fault = "identity." + (way == Way.CODE ? "code" : "password") + ".missing";
      question.ask(viewer.id(), Carried.on(request), fault, request, response);
    } else if (isShe(way, viewer, request)) {
      signIn.provedAgain(request, response);
      after.goOn(request, response);
    } else {
      question.ask(viewer.id(), Carried.on(request), WRONG, request, response);
    }
  }

  /** By a passkey, which the browser is asked for first. */
  @CarriesForms
  @PostMapping(PASSKEY)
  void answerByPasskey(Viewer viewer, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var answer = request.getParameter("credential");
    if (answer != null && isHers(viewer, answer, request)) {
      signIn.provedAgain(request, response);
      after.goOn(request, response);
    } else {
      var options = passkeys.askFor(request.getSession());
      var fault = answer == null ? null : PasskeySignInController.WRONG;
      pages.askForPasskey(PASSKEY, options, fault, request, response);
    }
  }

  private boolean isHers(Viewer viewer, String answer, HttpServletRequest request) {
    return question.wayOf(viewer.id()) == Way.CODE
        && passkeys.holder(request.getSession(), answer).filter(viewer.id()::equals).isPresent();
  }

  /** Whoever comes by the region's sign-in answers there: nothing that is typed here is hers. */
  private boolean isShe(Way way, Viewer viewer, HttpServletRequest request) {
    return switch (way) {
      case PASSWORD -> own.isPassword(viewer, password(request));
      case CODE -> codes.isRight(viewer.id(), request);
      case REGION -> false;
    };
  }

  private static boolean isMissing(Way way, HttpServletRequest request) {
    return switch (way) {
      case PASSWORD -> password(request).isEmpty();
      case CODE -> CodeCheck.isMissing(request);
      case REGION -> false;
    };
  }

  private static String password(HttpServletRequest request) {
    return requireNonNullElse(request.getParameter("password"), "");
  }
}
