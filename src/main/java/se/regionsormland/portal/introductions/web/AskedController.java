package se.regionsormland.portal.introductions.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.introductions.Introduction;
import se.regionsormland.portal.introductions.Introduction.State;
import se.regionsormland.portal.introductions.Introductions;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.OpenedByKey;

/**
 * What the letter's link opens. It shows a page with a button, so that programs that open links ask
 * nobody; afterwards it says where the question is.
 */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/presentationer/{token}")
class AskedController {

  private final Introductions introductions;
  private final LetterLimits letters;

  AskedController(Introductions introductions, LetterLimits letters) {
    this.introductions = introductions;
    this.letters = letters;
  }

  @GetMapping
  ModelAndView page(@PathVariable String token) {
    return introductions
        .withToken(token)
        .map(one -> page(token, one, HttpStatus.OK))
        .orElseGet(AskedController::tooOld);
  }

  private static ModelAndView tooOld() {
    return new ModelAndView("introductions/link-too-old", HttpStatus.GONE);
  }

  @PostMapping
  ModelAndView confirm(@PathVariable String token) {
    var asked = introductions.withToken(token).filter(one -> one.state() == State.TO_CONFIRM);
    if (asked.isPresent() && !letters.allowConfirmed("introduction " + asked.get().subject())) {
      return page(token, asked.get(), HttpStatus.UNPROCESSABLE_CONTENT).addObject("wait", true);
    }
    introductions.confirm(token);
    return introductions
        .withToken(token)
        .map(_ -> new ModelAndView("redirect:/presentationer/" + token))
        .orElseGet(AskedController::tooOld);
  }

  /** Nobody answers for what is not shown, and nobody has answered what is over and still shown. */
  private static String said(State state, boolean shown) {
    return switch (state) {
      case TO_CONFIRM, WAITING -> shown ? state.name() : State.ENDED.name();
      case ENDED -> shown ? "UNANSWERED" : state.name();
      case AGREED, DECLINED -> state.name();
    };
  }

  private ModelAndView page(String token, Introduction one, HttpStatus status) {
    var subject = introductions.subjectOf(one);
    boolean unasked = one.state() == State.TO_CONFIRM;
    var page = unasked && subject.isPresent() ? "introductions/confirm" : "introductions/asked";
    return new ModelAndView(page, status)
        .addObject("token", token)
        .addObject("about", subject.map(found -> found.about()).orElse(null))
        .addObject("state", said(one.state(), subject.isPresent()))
        .addObject("asker", one.asker());
  }
}
