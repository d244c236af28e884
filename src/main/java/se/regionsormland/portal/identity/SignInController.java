package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.regionsormland.portal.web.CarriesForms;

/** User name and password: the first step. */
@Controller
@ForEveryone
class SignInController {

  private final SignInPage page;
  private final SignInTries tries;
  private final PasswordCheck passwords;
  private final SecondStep next;
  private final SignInEvents events;

  SignInController(
      SignInPage page,
      SignInTries tries,
      PasswordCheck passwords,
      SecondStep next,
      SignInEvents events) {
    this.page = page;
    this.tries = tries;
    this.passwords = passwords;
    this.next = next;
    this.events = events;
  }

  @GetMapping(SecurityConfiguration.SIGN_IN)
  void ask(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    page.showEmpty(request, response);
  }

  @CarriesForms
  @PostMapping(SecurityConfiguration.SIGN_IN)
  void signIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (PasswordCheck.isMissing(request)) {
      page.showMissing(request, response);
      return;
    }
    var wait = tries.take(request);
    if (!wait.isZero()) {
      events.stopped();
      page.showTooMany(request, response, wait);
      return;
    }
    try {
      goOn(passwords.check(request), request, response);
    } catch (PasswordsBusy e) {
      page.showBusy(request, response);
    }
  }

  private void goOn(
      Optional<Account> account, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (account.isEmpty()) {
      page.showFailure(request, response);
      return;
    }
    tries.forgive(request);
    next.begin(account.get(), request, response);
  }
}
