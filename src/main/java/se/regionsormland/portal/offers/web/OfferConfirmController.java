package se.regionsormland.portal.offers.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.offers.OwnOffers;
import se.regionsormland.portal.web.OpenedByKey;

/** The letter's link: a page with a button, so that programs that open links show nothing. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/partner/erbjud/bekrafta/{token}")
class OfferConfirmController {

  private final OwnOffers offers;

  OfferConfirmController(OwnOffers offers) {
    this.offers = offers;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String token) {
    return offers
        .toConfirm(token)
        .map(own ->
            new ModelAndView("offers/confirm")
                .addObject("token", token)
                .addObject("content", own.content())
                .addObject("state", own.state()))
        .orElseGet(OfferConfirmController::tooOld);
  }

  @PostMapping
  ModelAndView confirm(@PathVariable String token) {
    return offers
        .confirm(token)
        .map(key -> new ModelAndView("redirect:/mina-erbjudanden/" + key))
        .orElseGet(OfferConfirmController::tooOld);
  }

  private static ModelAndView tooOld() {
    return new ModelAndView("offers/link-too-old", HttpStatus.GONE);
  }
}
