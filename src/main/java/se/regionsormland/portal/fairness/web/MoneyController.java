package se.regionsormland.portal.fairness.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.fairness.PublishedYears;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.NotFound;

/** What was sought and granted in each area, for everybody: the strategy's table 20 in sums. */
@Controller
@ForEveryone
class MoneyController {

  private final PublishedYears years;
  private final Catalogue catalogue;

  MoneyController(PublishedYears years, Catalogue catalogue) {
    this.years = years;
    this.catalogue = catalogue;
  }

  /** {@code ar}: "2027"; the latest where none is named. */
  record YearForm(@Nullable String ar) {}

  @GetMapping("/lika-villkor/pengar")
  String show(YearForm asked, Model model) {
    var all = years.all();
    var written = asked.ar() == null ? "" : asked.ar();
    var shown =
        all.stream()
            .filter(one -> written.isBlank() || written.equals(String.valueOf(one.year())))
            .findFirst()
            .orElse(null);
    if (shown == null && !written.isBlank()) {
      throw new NotFound();
    }
    model.addAttribute("years", all.stream().map(PublishedYears.Published::year).toList());
    model.addAttribute("published", shown);
    model.addAttribute(
        "areas",
        catalogue.strategy().areas().stream()
            .collect(Collectors.toMap(area -> "" + area.number(), InterventionArea::name)));
    return "fairness/money";
  }
}
