package se.regionsormland.portal.catalogue.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.StrategySearch;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.Costly;

@Controller
@ForEveryone
class SearchController {

  private final Catalogue catalogue;
  private final StrategySearch search;
  private final Trail trail;

  SearchController(Catalogue catalogue, StrategySearch search, Trail trail) {
    this.catalogue = catalogue;
    this.search = search;
    this.trail = trail;
  }

  @Costly
  @GetMapping("/strategi/sok")
  String search(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
    List<SearchHitView> hits =
        search.search(q).stream().map(hit -> SearchHitView.of(hit, catalogue.strategy())).toList();
    model.addAttribute("q", q);
    model.addAttribute("hits", hits);
    model.addAttribute("crumbs", trail.toStrategy(locale));
    return "catalogue/search";
  }
}
