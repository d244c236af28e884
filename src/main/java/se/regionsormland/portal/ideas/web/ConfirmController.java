package se.regionsormland.portal.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.ConfirmToken;
import se.regionsormland.portal.ideas.Confirming;
import se.regionsormland.portal.ideas.Confirming.Confirmation;
import se.regionsormland.portal.ideas.form.SenderWords;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.OpenedByKey;

/** The letter's link shows a page with a button: programs that open links send nothing. */
@Controller
@ForEveryone
@OpenedByKey
class ConfirmController {

  private static final String LETTER = "/fraga-regionen/bekrafta/{token}";

  private final Confirming confirming;
  private final LetterLimits letters;
  private final SenderWords words;

  ConfirmController(Confirming confirming, LetterLimits letters, SenderWords words) {
    this.words = words;
    this.confirming = confirming;
    this.letters = letters;
  }

  @GetMapping(LETTER)
  ModelAndView ask(
      @PathVariable ConfirmToken token,
      @RequestParam(name = "nytt-brev") @Nullable String newLetter) {
    return page(token).addObject("newLetter", newLetter != null);
  }

  private ModelAndView page(ConfirmToken token) {
    var page =
        switch (confirming.find(token).orElse(null)) {
          case null -> new ModelAndView("ideas/link-too-old", HttpStatus.GONE);
          case Confirmation.TooLate _ -> new ModelAndView("ideas/link-too-late", HttpStatus.GONE);
          case Confirmation.Open(var called, var shown, var own, var beside) ->
              new ModelAndView("ideas/confirm")
                  .addObject("called", called)
                  .addObject("shown", shown)
                  .addObject("beside", beside)
                  .addObject("say", words.in(own));
          case Confirmation.Done(var reference) ->
              new ModelAndView("ideas/confirmed").addObject("reference", reference);
        };
    return page.addObject("letter", token.page());
  }

  @PostMapping(LETTER)
  ModelAndView confirm(@PathVariable ConfirmToken token) {
    return confirming
        .confirm(token)
        .map(key -> new ModelAndView("redirect:" + key.page()))
        .orElseGet(() -> page(token));
  }

  /** For whoever opened the letter too late, and may have no other way to what she wrote. */
  @PostMapping(LETTER + "/nytt-brev")
  ModelAndView askAgain(@PathVariable ConfirmToken token, HttpServletRequest request) {
    if (!(confirming.find(token).orElse(null) instanceof Confirmation.TooLate(var email))) {
      return new ModelAndView("redirect:" + token.page());
    }
    if (!letters.allow(token.value(), email, request)) {
      return page(token).addObject("wait", true);
    }
    confirming.askAgain(token);
    return new ModelAndView("redirect:" + token.page() + "?nytt-brev");
  }

  /** Letters that were written before carried a key as well; it is not looked at. */
  @RequestMapping(
      path = "/mina-ideer/{key}/bekrafta/{token}",
      method = {RequestMethod.GET, RequestMethod.POST})
  String earlierLetter(@PathVariable ConfirmToken token) {
    return "redirect:" + token.page();
  }
}
