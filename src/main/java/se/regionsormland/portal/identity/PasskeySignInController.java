package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.regionsormland.portal.identity.factor.Passkeys;
import se.regionsormland.portal.web.CarriesForms;

/** A passkey in place of password and code, at any step. */
@Controller
@ForEveryone
class PasskeySignInController {

  static final String PATH = SecurityConfiguration.SIGN_IN + "/nyckel";
  static final String WRONG = "identity.passkey.wrong";

  private final Passkeys passkeys;
  private final AccountRepository accounts;
  private final JoinedAccounts joined;
  private final SignInTries tries;
  private final SignInPage signInPage;
  private final SecondStepPages pages;
  private final SignInEnd end;

  PasskeySignInController(
      Passkeys passkeys,
      AccountRepository accounts,
      JoinedAccounts joined,
      SignInTries tries,
      SignInPage signInPage,
      SecondStepPages pages,
      SignInEnd end) {
    this.passkeys = passkeys;
    this.accounts = accounts;
    this.joined = joined;
    this.tries = tries;
    this.signInPage = signInPage;
    this.pages = pages;
    this.end = end;
  }

  /** Opened by itself it carries nothing: it begins where all begin. */
  @GetMapping(PATH)
  void begin(HttpServletResponse response) throws IOException {
    response.sendRedirect(SecurityConfiguration.SIGN_IN);
  }

  @CarriesForms
  @PostMapping(PATH)
  void signIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var answer = request.getParameter("credential");
    if (answer == null) {
      ask(null, request, response);
      return;
    }
    var wait = tries.take(request);
    if (!wait.isZero()) {
      signInPage.showTooMany(request, response, wait);
      return;
    }
    var account = passkeys.holder(request.getSession(), answer).flatMap(accounts::findById);
    if (account.filter(this::mayEnter).isPresent()) {
      tries.forgive(request);
      end.goOn(account.get(), request, response);
    } else {
      ask(WRONG, request, response);
    }
  }

  private boolean mayEnter(Account account) {
    return account.active() && !joined.opensOnlyThere(account.id());
  }

  private void ask(@Nullable String fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var options = passkeys.askFor(request.getSession());
    pages.askForPasskey(PATH, options, fault, request, response);
  }
}
