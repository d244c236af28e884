package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.factor.Factors;

/** Where every way of signing in leads: in, and on to where she was going. */
@Component
class SignInEnd {

  private final FullSignIn signIn;
  private final Factors factors;
  private final SecondStepPages pages;
  private final AfterSignIn after;

  SignInEnd(FullSignIn signIn, Factors factors, SecondStepPages pages, AfterSignIn after) {
    this.signIn = signIn;
    this.factors = factors;
    this.pages = pages;
    this.after = after;
  }

  void goOn(Account account, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    signIn.of(account.signedIn(), request, response);
    after.goOn(request, response);
  }

  /** By the region's own sign-in, which has asked for its second step itself. */
  void goOn(
      Account account,
      String idToken,
      Carried carried,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    signIn.of(account.signedIn(), request, response);
    ProviderSignOut.keep(idToken, request.getSession());
    after.goOn(carried, request, response);
  }

  /** She has shown once more that it is she. */
  void goOnAgain(Carried carried, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    signIn.provedAgain(request, response);
    after.goOn(carried, request, response);
  }

  /** Once, when she has chosen her first factor; the page leads on. */
  void showRecoveryCodes(Account account, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    signIn.of(account.signedIn(), request, response);
    pages.showRecoveryCodes(factors.renewRecoveryCodes(account.id()), request, response);
  }
}
