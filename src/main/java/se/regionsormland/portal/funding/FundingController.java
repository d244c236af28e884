package se.regionsormland.portal.funding;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.NotFound;

@Controller
@ForEveryone
class FundingController {

  private final Funding funding;
  private final FinancingRules rules;

  FundingController(Funding funding, FinancingRules rules) {
    this.funding = funding;
    this.rules = rules;
  }

  @GetMapping("/finansiering")
  String overview(Model model, Locale reader) {
    model.addAttribute("money", rules.moneyInOneSentence(reader));
    model.addAttribute(
        "rules", rules.all().stream().map(rule -> RuleView.of(rule, reader)).toList());
    model.addAttribute("sources", funding.sources());
    return "funding/overview";
  }

  @GetMapping("/finansiering/{slug}")
  String source(@PathVariable String slug, Model model) {
    model.addAttribute("source", funding.find(slug).orElseThrow(NotFound::new));
    return "funding/source";
  }
}
