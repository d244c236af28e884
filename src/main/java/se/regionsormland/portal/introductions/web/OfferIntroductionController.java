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
import se.regionsormland.portal.web.Typed;

/** Somebody wants to meet whoever is behind an offer. No address is shown, hers or the other's. */
@Controller
@ForEveryone
@RequestMapping("/partner/erbjudanden/{id}/presentation")
class OfferIntroductionController {

  private final Introductions introductions;
  private final AskPages pages;

  OfferIntroductionController(Introductions introductions, AskPages pages) {
    this.introductions = introductions;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView form(@PathVariable String id, FormToken token) {
    return pages.start(subject(id), back(id));
  }

  @PostMapping
  ModelAndView ask(
      @PathVariable String id,
      FormToken token,
      @Valid AskForm askForm,
      BindingResult binding,
      HttpServletRequest request) {
    return pages.ask(subject(id), back(id), token, askForm, binding, request);
  }

  @GetMapping("/brev")
  ModelAndView written(@PathVariable String id) {
    return pages.written(subject(id), back(id));
  }

  private AskedAbout subject(String id) {
    return Typed.uuid(id).flatMap(introductions::offer).orElseThrow(NotFound::new);
  }

  private static String back(String id) {
    return "/partner/erbjudanden/" + id;
  }
}
