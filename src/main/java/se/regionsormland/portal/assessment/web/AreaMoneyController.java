package se.regionsormland.portal.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.lists.AreaTables;

/** The strategy's table 20 as it fills: sought, recommended and granted in each area. */
@Controller
@ForOfficers
@RequestMapping("/arenden/tabell-20")
class AreaMoneyController {

  private final AreaTables tables;

  AreaMoneyController(AreaTables tables) {
    this.tables = tables;
  }

  @GetMapping
  String show(Viewer viewer, Model model) {
    model.addAttribute("table", tables.of(viewer));
    return "assessment/area-money";
  }
}
