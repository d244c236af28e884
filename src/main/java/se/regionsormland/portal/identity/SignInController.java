package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** User name and password. */
@Controller
@ForEveryone
class SignInController {

  private final SignInPage page;
  private final SignInTries tries;
  private final PasswordCheck passwords;
  private final FullSignIn signIn;
  private final AfterSignIn after;
  private final SignInEvents events;

  SignInController(
      SignInPage page,
      SignInTries tries,
      PasswordCheck passwords,
      FullSignIn signIn,
      AfterSignIn after,
      SignInEvents events) {
    this.page = page;
    this.tries = tries;
    this.passwords = passwords;
    this.signIn = signIn;
    this.after = after;
    this.events = events;
  }

  @GetMapping(SecurityConfiguration.SIGN_IN)
  void ask(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    page.showEmpty(request, response);
  }

  @PostMapping(SecurityConfiguration.SIGN_IN)
  void signIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var wait = tries.take(request);
    if (!wait.isZero()) {
      events.stopped();
      page.showTooMany(request, response, wait);
      return;
    }
    var account = passwords.check(request);
    if (account.isEmpty()) {
      page.showFailure(request, response);
      return;
    }
    tries.forgive(request);
    signIn.of(account.get().signedIn(), request, response);
    after.goOn(request, response);
  }
}
