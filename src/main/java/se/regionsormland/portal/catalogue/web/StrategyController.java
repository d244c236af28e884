package se.regionsormland.portal.catalogue.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.Follow;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.SameForAll;

@Controller
@ForEveryone
@SameForAll
class StrategyController {

  private final Catalogue catalogue;
  private final Trail trail;

  StrategyController(Catalogue catalogue, Trail trail) {
    this.catalogue = catalogue;
    this.trail = trail;
  }

  @GetMapping("/strategi")
  String overview(Model model) {
    var strategy = catalogue.strategy();
    model.addAttribute("strategy", strategy);
    model.addAttribute("bars", BudgetBar.of(strategy));
    model.addAttribute("sum", BudgetBar.Money.of(strategy.budget()));
    return "catalogue/overview";
  }

  @GetMapping("/strategi/insatsomraden/{number:\\d+}")
  String area(@PathVariable int number, Model model, Locale locale) {
    InterventionArea area = catalogue.strategy().area(number).orElseThrow(NotFound::new);
    model.addAttribute("area", area);
    model.addAttribute("bar", BudgetBar.of(area));
    model.addAttribute("follow", Follow.both("omrade=" + number));
    model.addAttribute("crumbs", trail.toStrategy(locale));
    return "catalogue/area";
  }

  @GetMapping("/strategi/insatser/{table:\\d+}")
  String intervention(@PathVariable int table, Model model, Locale locale) {
    var strategy = catalogue.strategy();
    Intervention intervention = strategy.intervention(table).orElseThrow(NotFound::new);
    InterventionArea area = strategy.area(intervention.area()).orElseThrow(NotFound::new);
    model.addAttribute("intervention", intervention);
    model.addAttribute("area", area);
    model.addAttribute("measures", MeasureView.of(intervention.measures(), strategy));
    model.addAttribute("follow", Follow.both("omrade=" + area.number()));
    model.addAttribute("crumbs", trail.toArea(area.number(), locale));
    return "catalogue/intervention";
  }
}
