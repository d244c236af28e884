package se.regionsormland.portal.offers.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.offers.Offer;
import se.regionsormland.portal.offers.OfferDesk;
import se.regionsormland.portal.offers.Offers;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Typed;

/**
 * An offer for everybody to read; officers see what was done with it, can hide it, and say whether
 * it is the organisation's.
 */
@Controller
@RequestMapping("/partner/erbjudanden/{id}")
class OfferController {

  private final Offers offers;
  private final OfferDesk desk;
  private final Catalogue catalogue;

  OfferController(Offers offers, OfferDesk desk, Catalogue catalogue) {
    this.offers = offers;
    this.desk = desk;
    this.catalogue = catalogue;
  }

  @GetMapping
  @ForEveryone
  ModelAndView one(@PathVariable String id, @Nullable Viewer viewer) {
    return page(uuid(id), viewer)
        .addObject("hideForm", new HideForm(""))
        .addObject("nameForm", NameForm.empty());
  }

  @PostMapping("/namn")
  @ForOfficers
  ModelAndView answerForName(
      @PathVariable String id, @Valid NameForm nameForm, BindingResult binding, Viewer viewer) {
    if (!nameForm.isAnswer()) {
      binding.reject("offers.name.answer.missing");
    }
    if (!binding.hasErrors() && !answer(uuid(id), nameForm, viewer)) {
      binding.reject("offers.name.changed");
    }
    return binding.hasErrors()
        ? page(uuid(id), viewer).addObject("hideForm", new HideForm(""))
        : toPage(id);
  }

  private boolean answer(UUID id, NameForm form, Viewer viewer) {
    var version = Typed.number(form.version());
    return desk.answerForName(id, version, form.saysYes(), form.reason(), viewer);
  }

  @PostMapping("/doljning")
  @ForOfficers
  ModelAndView hide(
      @PathVariable String id, @Valid HideForm hideForm, BindingResult binding, Viewer viewer) {
    if (binding.hasErrors()) {
      return page(uuid(id), viewer).addObject("nameForm", NameForm.empty());
    }
    desk.hide(uuid(id), hideForm.why(), viewer);
    return toPage(id);
  }

  @PostMapping("/visning")
  @ForOfficers
  ModelAndView showAgain(@PathVariable String id, Viewer viewer) {
    desk.showAgain(uuid(id), viewer);
    return toPage(id);
  }

  private static ModelAndView toPage(String id) {
    return new ModelAndView("redirect:/partner/erbjudanden/" + uuid(id));
  }

  private ModelAndView page(UUID id, @Nullable Viewer viewer) {
    var shown = offers.find(id);
    boolean officer = viewer != null && viewer.is(Role.OFFICER);
    Optional<Offer> found = shown.isEmpty() && officer ? desk.find(id) : shown;
    var offer = found.orElseThrow(NotFound::new);
    return new ModelAndView("offers/one")
        .addObject("offer", offer)
        .addObject("content", offer.content())
        .addObject(
            "areas",
            offer.content().areas().stream()
                .flatMap(number -> catalogue.strategy().area(number).stream())
                .toList())
        .addObject("shown", shown.isPresent())
        .addObject("officer", officer)
        .addObject("history", officer ? desk.history(id) : List.of());
  }

  private static UUID uuid(String id) {
    return Typed.uuid(id).orElseThrow(NotFound::new);
  }
}
