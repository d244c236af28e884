package se.regionsormland.portal.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.ForEveryone;

/** What others can read with their own programs. */
@Controller
@ForEveryone
class OpenDataController {

  private final Catalogue catalogue;

  OpenDataController(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping("/oppna-data")
  String openData(Model model) {
    model.addAttribute("strategy", catalogue.strategy().id());
    return "home/data";
  }
}
