package se.regionsormland.portal.partners.address;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.ActorDesk;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.NotFound;

/** Officers say by which addresses an organisation is known to speak for itself. */
@Controller
@ForOfficers
@RequestMapping("/partner/{slug}/adresser")
class AddressController {

  private final Actors actors;
  private final ActorDesk desk;

  AddressController(Actors actors, ActorDesk desk) {
    this.actors = actors;
    this.desk = desk;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug) {
    var actor = actor(slug);
    return page(actor).addObject("addressForm", AddressForm.of(desk.addressOf(actor)));
  }

  @PostMapping
  ModelAndView save(
      @PathVariable String slug,
      @Valid AddressForm addressForm,
      BindingResult binding,
      Viewer viewer) {
    var actor = actor(slug);
    if (!binding.hasFieldErrors("domain") && !addressForm.hasDomain()) {
      binding.rejectValue("domain", "partners.address.domain.wrong");
    }
    if (binding.hasErrors()) {
      return page(actor);
    }
    desk.save(actor, addressForm.address(), viewer);
    return new ModelAndView("redirect:/partner/" + actor.slug());
  }

  private static ModelAndView page(ActorCard actor) {
    return new ModelAndView("partners/addresses").addObject("actor", actor);
  }

  private ActorCard actor(String slug) {
    return actors.find(slug).orElseThrow(NotFound::new);
  }
}
