package se.regionsormland.portal.introductions.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.introductions.Introductions;
import se.regionsormland.portal.introductions.Subject;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.NotFound;

/** Somebody wants to meet whoever is behind an idea. No address is shown, hers or the other's. */
@Controller
@ForEveryone
@RequestMapping("/projektideer/{reference}/presentation")
class IntroductionController {

  private final Introductions introductions;
  private final AskPages pages;
  private final LetterLimits letters;

  IntroductionController(Introductions introductions, AskPages pages, LetterLimits letters) {
    this.introductions = introductions;
    this.pages = pages;
    this.letters = letters;
  }

  @GetMapping
  ModelAndView form(@PathVariable String reference) {
    var idea = idea(reference);
    return idea.canBeAsked()
        ? pages.form(idea, back(reference), HttpStatus.OK).addObject("askForm", AskForm.empty())
        : pages.ring(idea, back(reference));
  }

  @PostMapping
  ModelAndView ask(
      @PathVariable String reference,
      @Valid AskForm askForm,
      BindingResult binding,
      HttpServletRequest request,
      Locale language) {
    var idea = idea(reference);
    var asker = askForm.asker();
    if (!binding.hasErrors() && !letters.allow(back(reference), asker.email(), request)) {
      binding.reject("introductions.wait");
    }
    if (binding.hasErrors()) {
      return pages.form(idea, back(reference), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    introductions.ask(idea, askForm.form(), asker, language);
    return new ModelAndView("redirect:" + back(reference) + "/presentation/brev");
  }

  @GetMapping("/brev")
  ModelAndView written(@PathVariable String reference) {
    return pages.written(idea(reference), back(reference));
  }

  private Subject idea(String reference) {
    return introductions.idea(reference).orElseThrow(NotFound::new);
  }

  private static String back(String reference) {
    return "/projektideer/" + reference;
  }
}
