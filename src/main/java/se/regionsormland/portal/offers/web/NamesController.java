package se.regionsormland.portal.offers.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.offers.InName;
import se.regionsormland.portal.offers.OfferDesk;

/** What is shown in organisations' names and waits for a yes or a no. */
@Controller
@ForOfficers
class NamesController {

  private final OfferDesk desk;

  NamesController(OfferDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/arbeta/namn")
  String waiting(Model model) {
    model.addAttribute("unconfirmed", desk.withName(InName.UNCONFIRMED));
    model.addAttribute("refused", desk.withName(InName.REFUSED));
    return "offers/names";
  }
}
