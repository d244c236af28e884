package se.regionsormland.portal.conferences.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.conferences.Conferences;
import se.regionsormland.portal.conferences.Conferences.Confirmed;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.OpenedByKey;

/** The letter's link: a page with a button, so that programs that open links confirm nothing. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/konferenser/bekrafta/{token}")
class PlaceConfirmController {

  private final Conferences conferences;

  PlaceConfirmController(Conferences conferences) {
    this.conferences = conferences;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String token) {
    return conferences
        .toConfirm(token)
        .map(guest ->
            new ModelAndView("conferences/confirm")
                .addObject("token", token)
                .addObject("guest", guest)
                .addObject("conference", conferences.find(guest.day()).orElseThrow())
                .addObject("again", conferences.before(guest).isPresent()))
        .orElseGet(PlaceConfirmController::tooOld);
  }

  @PostMapping
  ModelAndView confirm(@PathVariable String token) {
    return switch (conferences.confirm(token)) {
      case Confirmed.Coming(String key) -> new ModelAndView("redirect:/deltagare/" + key);
      case Confirmed.Full() -> new ModelAndView("conferences/full", HttpStatus.CONFLICT);
      case Confirmed.OrganisationFull(int most) ->
          new ModelAndView("conferences/full", HttpStatus.CONFLICT).addObject("most", most);
      case Confirmed.TooOld() -> tooOld();
    };
  }

  private static ModelAndView tooOld() {
    return new ModelAndView("conferences/link-too-old", HttpStatus.GONE);
  }
}
