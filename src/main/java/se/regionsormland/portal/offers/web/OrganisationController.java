package se.regionsormland.portal.offers.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.offers.OfferNames;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.OpenedByKey;

/** The link in the letter to an organisation's mailbox: is the offer in its name its own? */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/partner/erbjud/i-ert-namn/{token}")
class OrganisationController {

  private final OfferNames names;

  OrganisationController(OfferNames names) {
    this.names = names;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String token) {
    return names
        .asked(token)
        .map(offer ->
            new ModelAndView("offers/in-your-name")
                .addObject("token", token)
                .addObject("content", offer.content()))
        .orElseGet(OrganisationController::answered);
  }

  @PostMapping
  ModelAndView answer(@PathVariable String token, @RequestParam(defaultValue = "") String answer) {
    boolean yes = "ja".equals(answer);
    if (!yes && !"nej".equals(answer)) {
      throw new NotFound();
    }
    return names
        .answer(token, yes)
        .map(_ -> new ModelAndView("offers/name-answered").addObject("yes", yes))
        .orElseGet(OrganisationController::answered);
  }

  private static ModelAndView answered() {
    return new ModelAndView("offers/name-too-old", HttpStatus.GONE);
  }
}
