package se.regionsormland.portal.assessment.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.requests.Payer;
import se.regionsormland.portal.requests.RequestSum;
import se.regionsormland.portal.requests.RequestSums;

/** The strategy's table 20 as it fills: sought, recommended and granted in each area. */
@Controller
@ForOfficers
@RequestMapping("/arenden/tabell-20")
class AreaMoneyController {

  private final RequestSums sums;
  private final CaseStatements statements;
  private final Catalogue catalogue;

  AreaMoneyController(RequestSums sums, CaseStatements statements, Catalogue catalogue) {
    this.sums = sums;
    this.statements = statements;
    this.catalogue = catalogue;
  }

  @GetMapping
  String show(Viewer viewer, Model model) {
    var all = sums.all(viewer);
    var references = all.stream().map(RequestSum::reference).toList();
    var recommended = statements.recommended(references, viewer);
    add("erdf", Payer.ERDF, all, recommended, model);
    add("oneToOne", Payer.ONE_TO_ONE, all, recommended, model);
    model.addAttribute("requests", all);
    return "assessment/area-money";
  }

  private void add(
      String name, Payer fund, List<RequestSum> all, Set<String> recommended, Model model) {
    var rows =
        catalogue.strategy().areas().stream()
            .map(area -> AreaSums.of(area, fund, all, recommended))
            .toList();
    model.addAttribute(name, rows).addAttribute(name + "Sum", AreaSums.sum(rows));
  }
}
