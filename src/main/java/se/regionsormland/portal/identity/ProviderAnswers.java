package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import se.regionsormland.portal.identity.ProviderQuestions.Asked;
import se.regionsormland.portal.identity.ProviderQuestions.Purpose;
import se.regionsormland.portal.identity.provider.Person;
import se.regionsormland.portal.identity.provider.Provider;
import se.regionsormland.portal.identity.provider.Refused;
import se.regionsormland.portal.identity.provider.RefusedException;

/** What comes of an answer of the region's sign-in: in, or a page that says why not. */
@Component
class ProviderAnswers {

  /** Where she wanted to join her account. */
  private static final String FACTORS = "/min-sida/inloggning";

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
      takeAgain(request, response);
      return;
    }
    try {
      goOn(asked.get(), provider.read(asked.get().question(), on(request)), request, response);
    } catch (RefusedException e) {
      questions.tell(e.why(), asked.get(), request);
      refuse(e, asked.get().purpose(), asked.get().carried(), request, response);
    }
  }

  /** It opens nothing; why it did not the first time is still so. */
  private void takeAgain(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var told = questions.told(request);
    if (told.isPresent()) {
      show(told.get().why(), told.get().purpose(), told.get().carried(), request, response);
    } else {
      var late = new RefusedException(Refused.NOT_ITS_ANSWER);
      refuse(late, Purpose.SIGN_IN, Carried.nothing(), request, response);
    }
  }

  private static Provider.Answer on(HttpServletRequest request) {
    return new Provider.Answer(
        request.getParameter(ProviderQuestions.STATE),
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
    events.refused(refusal.why(), Somebody.id());
    show(refusal.why(), purpose, carried, request, response);
  }

  private void show(
      Refused why,
      Purpose purpose,
      Carried carried,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    var text = "identity.region." + why;
    var person = Somebody.id();
    if (purpose == Purpose.JOIN && person != null) {
      RequestContextUtils.getOutputFlashMap(request).put("refused", text);
      RequestContextUtils.saveOutputFlashMap(FACTORS, request, response);
      response.sendRedirect(FACTORS);
    } else if (purpose == Purpose.AGAIN && person != null) {
      again.ask(person, carried, text, request, response);
    } else {
      signInPage.showRefusal(text, carried, request, response);
    }
  }
}
