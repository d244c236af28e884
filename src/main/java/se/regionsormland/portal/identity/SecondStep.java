package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.factor.Factors;
import se.regionsormland.portal.identity.factor.PendingAuthenticator;
import se.regionsormland.portal.identity.factor.SecondStepRule;

/**
 * What comes after the right password: the second step, or choosing one where there is none yet.
 * Where none is demanded only who has chosen one is asked.
 */
@Component
class SecondStep {

  private static final String MISSING = "identity.code.missing";
  private static final String WRONG = "identity.code.wrong";

  private final SecondStepRule rule;
  private final HalfSignIns halves;
  private final Factors factors;
  private final PendingAuthenticator pending;
  private final CodeCheck codes;
  private final SecondStepPages pages;
  private final SignInEnd end;

  SecondStep(
      SecondStepRule rule,
      HalfSignIns halves,
      Factors factors,
      PendingAuthenticator pending,
      CodeCheck codes,
      SecondStepPages pages,
      SignInEnd end) {
    this.rule = rule;
    this.halves = halves;
    this.factors = factors;
    this.pending = pending;
    this.codes = codes;
    this.pages = pages;
    this.end = end;
  }

  void begin(Account account, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (rule.isDemanded() || !factors.of(account.id()).none()) {
      halves.begin(account, request);
      ask(account, null, request, response);
    } else {
      end.goOn(account, request, response);
    }
  }

  /**
   * @param fault the text of what was wrong with the last answer; null the first time
   */
  void ask(
      Account account,
      @Nullable String fault,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (factors.of(account.id()).none()) {
      var shown = pending.in(request.getSession(), account.id());
      pages.chooseFactor(account.username(), shown, fault, request, response);
    } else {
      pages.askForCode(fault, request, response);
    }
  }

  void tryCode(Account account, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (CodeCheck.isMissing(request)) {
      ask(account, MISSING, request, response);
    } else if (codes.isRight(account.id(), request)) {
      end.goOn(account, request, response);
    } else {
      ask(account, WRONG, request, response);
    }
  }

  /** Only where there is none yet: whoever knows the password alone puts no other in its place. */
  void tryApp(Account account, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var shown = pending.in(request.getSession(), account.id());
    if (CodeCheck.isMissing(request)) {
      ask(account, MISSING, request, response);
    } else if (factors.addFirst(account.id(), shown, CodeCheck.typed(request))) {
      end.showRecoveryCodes(account, request, response);
    } else {
      ask(account, WRONG, request, response);
    }
  }
}
