package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.ProviderQuestions.Asked;
import se.regionsormland.portal.identity.ProviderQuestions.Purpose;
import se.regionsormland.portal.identity.provider.Person;
import se.regionsormland.portal.identity.provider.Provider;
import se.regionsormland.portal.identity.provider.Refused;
import se.regionsormland.portal.identity.provider.RefusedException;

/** What comes of an answer of the region's sign-in: in, or a page that says why not. */
@Component
class ProviderAnswers {

  private final ProviderQuestions questions;
  private final ProviderAccounts accounts;
  private final SignInEnd end;
  private final SignInEvents events;
  private final SignInTries tries;
  private final SignInPage signInPage;
  private final Reauthentication again;

  ProviderAnswers(
      ProviderQuestions questions,
      ProviderAccounts accounts,
      SignInEnd end,
      SignInEvents events,
      SignInTries tries,
      SignInPage signInPage,
      Reauthentication again) {
    this.questions = questions;
    this.accounts = accounts;
    this.end = end;
    this.events = events;
    this.tries = tries;
    this.signInPage = signInPage;
    this.again = again;
  }

  void take(Provider provider, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var asked = questions.take(request);
    if (asked.isEmpty()) {
      var late = new RefusedException(Refused.NOT_ITS_ANSWER);
      refuse(late, Purpose.SIGN_IN, Carried.nothing(), request, response);
      return;
    }
    try {
      goOn(asked.get(), provider.read(asked.get().question(), on(request)), request, response);
    } catch (RefusedException e) {
      refuse(e, asked.get().purpose(), asked.get().carried(), request, response);
    }
  }

  private static Provider.Answer on(HttpServletRequest request) {
    return new Provider.Answer(
        request.getParameter("state"),
        request.getParameter("code"),
        request.getParameter("error"),
        request.getParameter("iss"));
  }

  private void goOn(
      Asked asked, Person person, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (asked.purpose() == Purpose.AGAIN) {
      if (!accounts.isOf(person, somebody())) {
        throw new RefusedException(Refused.SOMEBODY_ELSE);
      }
      end.goOnAgain(asked.carried(), request, response);
      return;
    }
    var account =
        asked.purpose() == Purpose.JOIN ? accounts.join(person, somebody()) : accounts.of(person);
    tries.forgive(request);
    end.goOn(account, person.idToken(), asked.carried(), request, response);
  }

  /** Her session may have ended meanwhile. */
  private static UUID somebody() {
    var person = Somebody.id();
    if (person == null) {
      throw new RefusedException(Refused.SOMEBODY_ELSE);
    }
    return person;
  }

  /** On the page she came from, with what was on its way. */
  void refuse(
      RefusedException refusal,
      Purpose purpose,
      Carried carried,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    var text = "identity.region." + refusal.why();
    var person = Somebody.id();
    events.refused(refusal.why(), person);
    if (purpose != Purpose.SIGN_IN && person != null) {
      again.ask(person, carried, text, request, response);
    } else {
      signInPage.showRefusal(text, carried, request, response);
    }
  }
}
