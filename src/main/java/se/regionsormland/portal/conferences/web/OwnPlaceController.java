package se.regionsormland.portal.conferences.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.conferences.Guest;
import se.regionsormland.portal.conferences.OwnPlaces;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.NewLinks;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.OpenedByKey;

/** For who comes: what she says there, whom she wants to meet, and that she does not come. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/deltagare/{key}")
class OwnPlaceController {

  private final OwnPlaces places;
  private final PlaceChoices choices;
  private final NewLinks newLinks;

  OwnPlaceController(OwnPlaces places, PlaceChoices choices, NewLinks newLinks) {
    this.places = places;
    this.choices = choices;
    this.newLinks = newLinks;
  }

  @GetMapping("/andra")
  ModelAndView change(@PathVariable String key) {
    var guest = guest(key);
    return form(key, guest).addObject("placeForm", PlaceForm.of(guest.content()));
  }

  @PostMapping("/andra")
  ModelAndView save(@PathVariable String key, @Valid PlaceForm placeForm, BindingResult binding) {
    var guest = guest(key);
    placeForm.complain(binding, choices.numbers());
    if (!binding.hasErrors() && !places.change(key, placeForm.content(choices.numbers()))) {
      PlaceForm.tellFull(binding, places.conference(guest));
    }
    return binding.hasErrors() ? form(key, guest) : toOwn(key);
  }

  private ModelAndView form(String key, Guest guest) {
    return choices
        .offer(new ModelAndView("conferences/change"), places.conference(guest))
        .addObject("key", key);
  }

  @GetMapping("/onskemal")
  ModelAndView wishes(@PathVariable String key) {
    var guest = guest(key);
    return wishes(key, guest).addObject("wishForm", WishForm.of(places.wanted(guest)));
  }

  private ModelAndView wishes(String key, Guest guest) {
    return new ModelAndView("conferences/wishes")
        .addObject("key", key)
        .addObject("others", places.others(guest))
        .addObject("most", places.mostWishes(guest));
  }

  @PostMapping("/onskemal")
  ModelAndView want(@PathVariable String key, WishForm wishForm, BindingResult binding) {
    var guest = guest(key);
    if (places.want(key, wishForm.ids())) {
      return toOwn(key);
    }
    var most = new Object[] {places.mostWishes(guest), wishForm.ids().size()};
    binding.rejectValue("wanted", "conferences.wishes.many", most, null);
    return wishes(key, guest);
  }

  @GetMapping("/avanmalan")
  ModelAndView askBeforeWithdrawing(@PathVariable String key) {
    return new ModelAndView("conferences/withdraw")
        .addObject("key", key)
        .addObject("conference", places.conference(guest(key)));
  }

  @PostMapping("/avanmalan")
  ModelAndView withdraw(@PathVariable String key) {
    places.withdraw(key);
    return toOwn(key);
  }

  /** Another link: the older ones hold no more. */
  @PostMapping("/ny-lank")
  ModelAndView newLink(@PathVariable String key, HttpServletRequest request) {
    return newLinks.ask(KeyKind.CONFERENCE, key, "/deltagare/", request);
  }

  private Guest guest(String key) {
    return places.find(key).orElseThrow(DeadKey::new);
  }

  private static ModelAndView toOwn(String key) {
    return new ModelAndView("redirect:/deltagare/" + key);
  }
}
