package se.regionsormland.portal.introductions.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.introductions.AskedAbout;
import se.regionsormland.portal.introductions.Introductions;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.NotFound;

/** Somebody wants to meet whoever is behind an idea. No address is shown, hers or the other's. */
@Controller
@ForEveryone
@RequestMapping("/projektideer/{reference}/presentation")
class IntroductionController {

  private final Introductions introductions;
  private final AskPages pages;

  IntroductionController(Introductions introductions, AskPages pages) {
    this.introductions = introductions;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView form(@PathVariable String reference, FormToken token) {
    return pages.start(subject(reference), back(reference));
  }

  @PostMapping
  ModelAndView ask(
      @PathVariable String reference,
      FormToken token,
      @Valid AskForm askForm,
      BindingResult binding,
      HttpServletRequest request) {
    return pages.ask(subject(reference), back(reference), token, askForm, binding, request);
  }

  @GetMapping("/brev")
  ModelAndView written(@PathVariable String reference) {
    return pages.written(subject(reference), back(reference));
  }

  private AskedAbout subject(String reference) {
    return introductions.idea(reference).orElseThrow(NotFound::new);
  }

  private static String back(String reference) {
    return "/projektideer/" + reference;
  }
}
