package se.regionsormland.portal.profiles.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.profiles.Claims;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.NotFound;

/** Somebody represents an organisation that the register has. */
@Controller
@ForEveryone
@RequestMapping("/partner/{slug}/foretrad")
class ClaimController {

  private final Claims claims;
  private final Actors actors;
  private final LetterLimits letters;

  ClaimController(Claims claims, Actors actors, LetterLimits letters) {
    this.claims = claims;
    this.actors = actors;
    this.letters = letters;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, FormToken token) {
    return page(actor(slug)).addObject("claimForm", new ClaimForm("", "", ""));
  }

  @PostMapping
  ModelAndView write(
      @PathVariable String slug,
      FormToken token,
      @Valid ClaimForm claimForm,
      BindingResult binding,
      HttpServletRequest request,
      Locale language) {
    var actor = actor(slug);
    if (!binding.hasErrors()
        && !letters.allowToConfirm("claim " + actor.slug(), claimForm.address(), request)) {
      binding.reject("profiles.wait");
    }
    if (binding.hasErrors()) {
      return page(actor);
    }
    claims.write(token.sending(), claimForm.claimOf(actor), language);
    return new ModelAndView("redirect:/partner/anslut/brev");
  }

  private static ModelAndView page(ActorCard actor) {
    return new ModelAndView("profiles/claim").addObject("actor", actor);
  }

  private ActorCard actor(String slug) {
    return actors.find(slug).orElseThrow(NotFound::new);
  }
}
