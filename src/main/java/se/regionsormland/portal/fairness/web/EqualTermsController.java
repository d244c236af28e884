package se.regionsormland.portal.fairness.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.fairness.PublishedQuarters;
import se.regionsormland.portal.fairness.PublishedQuarters.Published;
import se.regionsormland.portal.fairness.Quarter;
import se.regionsormland.portal.group.PublicMembers;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.NotFound;

/** How ideas are assessed, by whom, and what has come of them: the same for everybody. */
@Controller
@ForEveryone
class EqualTermsController {

  private final PublishedQuarters quarters;
  private final PublicMembers members;
  private final Catalogue catalogue;

  EqualTermsController(PublishedQuarters quarters, PublicMembers members, Catalogue catalogue) {
    this.quarters = quarters;
    this.members = members;
    this.catalogue = catalogue;
  }

  /** {@code kvartal}: "2027-1"; the latest where none is named. */
  record QuarterForm(@Nullable String kvartal) {}

  @GetMapping("/lika-villkor")
  String show(QuarterForm asked, Model model) {
    var all = quarters.all();
    model.addAttribute("quarters", all.stream().map(Published::quarter).toList());
    model.addAttribute("published", shown(asked, all));
    model.addAttribute("members", members.today());
    model.addAttribute(
        "areas",
        catalogue.strategy().areas().stream()
            .collect(Collectors.toMap(area -> "" + area.number(), InterventionArea::name)));
    model.addAttribute(
        "municipalities",
        List.of(Municipality.values()).stream()
            .collect(Collectors.toMap(Municipality::name, Municipality::displayName)));
    return "fairness/equal-terms";
  }

  private static @Nullable Published shown(QuarterForm asked, List<Published> all) {
    var written = asked.kvartal();
    if (written == null || written.isBlank()) {
      return all.isEmpty() ? null : all.getFirst();
    }
    var quarter = Quarter.written(written).orElseThrow(NotFound::new);
    return all.stream()
        .filter(one -> one.quarter().equals(quarter))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
