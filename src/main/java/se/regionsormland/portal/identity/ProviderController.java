package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.regionsormland.portal.identity.ProviderQuestions.Purpose;
import se.regionsormland.portal.identity.provider.Provider;
import se.regionsormland.portal.identity.provider.RefusedException;
import se.regionsormland.portal.identity.provider.TheProvider;
import se.regionsormland.portal.web.CarriesForms;
import se.regionsormland.portal.web.NotFound;

/** To the region's own sign-in and back, where settings name one; elsewhere there is nothing. */
@Controller
@ForEveryone
class ProviderController {

  static final String PATH = SecurityConfiguration.SIGN_IN + "/region";
  static final String AGAIN = SecurityConfiguration.SIGN_IN + "/igen/region";
  static final String JOIN = "/min-sida/inloggning/region";

  private final TheProvider provider;
  private final ProviderQuestions questions;
  private final ProviderPages pages;
  private final ProviderAnswers answers;
  private final SignInPage signInPage;
  private final SignInTries tries;

  ProviderController(
      TheProvider provider,
      ProviderQuestions questions,
      ProviderPages pages,
      ProviderAnswers answers,
      SignInPage signInPage,
      SignInTries tries) {
    this.provider = provider;
    this.questions = questions;
    this.pages = pages;
    this.answers = answers;
    this.signInPage = signInPage;
    this.tries = tries;
  }

  @CarriesForms
  @PostMapping(PATH)
  void signIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var named = named();
    var wait = tries.take(request);
    if (wait.isZero()) {
      ask(named, Purpose.SIGN_IN, Carried.on(request), request, response);
    } else {
      signInPage.showTooMany(request, response, wait);
    }
  }

  @ForStaff
  @CarriesForms
  @PostMapping(AGAIN)
  void again(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    ask(named(), Purpose.AGAIN, Carried.on(request), request, response);
  }

  @ForStaff
  @Reauthenticate
  @PostMapping(JOIN)
  void join(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    ask(named(), Purpose.JOIN, Carried.nothing(), request, response);
  }

  /** By itself it answers nothing: it begins where all begin. */
  @GetMapping(PATH)
  void begin(HttpServletResponse response) throws IOException {
    named();
    response.sendRedirect(SecurityConfiguration.SIGN_IN);
  }

  @GetMapping(TheProvider.ANSWER)
  void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    answers.take(named(), request, response);
  }

  private void ask(
      Provider named,
      Purpose purpose,
      Carried carried,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    try {
      var question = named.ask(purpose != Purpose.SIGN_IN);
      questions.keep(question, purpose, carried, request);
      pages.onToSignIn(question.address(), request, response);
    } catch (RefusedException e) {
      answers.refuse(e, purpose, carried, request, response);
    }
  }

  private Provider named() {
    return provider.named().orElseThrow(NotFound::new);
  }
}
