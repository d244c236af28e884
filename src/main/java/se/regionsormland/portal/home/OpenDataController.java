package se.regionsormland.portal.home;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.shared.Municipality;

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
    var strategy = catalogue.strategy();
    model.addAttribute("strategy", strategy.id());
    model.addAttribute("area", oneOf(strategy.areas()).number());
    model.addAttribute("municipality", oneOf(List.of(Municipality.values())).slug());
    return "home/data";
  }

  /** An example, and always the same. */
  private static <T> T oneOf(List<T> all) {
    return all.get(all.size() / 2);
  }
}
