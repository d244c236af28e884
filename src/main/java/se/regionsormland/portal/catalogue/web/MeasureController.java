package se.regionsormland.portal.catalogue.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.Follow;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.SameForAll;

@Controller
@ForEveryone
@SameForAll
class MeasureController {

  private final Catalogue catalogue;
  private final Trail trail;

  MeasureController(Catalogue catalogue, Trail trail) {
    this.catalogue = catalogue;
    this.trail = trail;
  }

  @GetMapping("/strategi/atgarder/{id:[a-z0-9-]+}")
  String measure(@PathVariable String id, Model model, Locale locale) {
    var strategy = catalogue.strategy();
    Measure measure = strategy.measure(id).orElseThrow(NotFound::new);
    Intervention intervention = strategy.intervention(measure.table()).orElseThrow(NotFound::new);
    model.addAttribute("view", MeasureView.of(measure, strategy));
    model.addAttribute("intervention", intervention);
    model.addAttribute("area", strategy.area(intervention.area()).orElseThrow(NotFound::new));
    model.addAttribute("follow", Follow.measure(measure.id()));
    model.addAttribute("crumbs", trail.toIntervention(intervention, locale));
    return "catalogue/measure";
  }

  /** As in the printed strategy: table and place. The place may change, so the move is not kept. */
  @GetMapping("/strategi/atgarder/{table:\\d+}.{position:\\d+}")
  String place(@PathVariable int table, @PathVariable int position) {
    return catalogue
        .strategy()
        .measure(table, position)
        .map(measure -> "redirect:/strategi/atgarder/" + measure.id())
        .orElseThrow(NotFound::new);
  }
}
