package se.regionsormland.portal.plan.rules;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.funding.list.Funding;
import se.regionsormland.portal.funding.rules.FinancingRules;

/** The rules as they are, for those who check plans. */
@Component
public class PlanRules {

  private final FinancingRules rules;
  private final Funding funding;

  PlanRules(FinancingRules rules, Funding funding) {
    this.rules = rules;
    this.funding = funding;
  }

  /** Those of the file with the officers' changes, and the sources that hold now. */
  public RulesOfDay on(LocalDate day, List<FigureChange> changes) {
    var sources = funding.sources().stream().map(PlanSource::of).toList();
    return RulesOfDay.on(day, rules.on(day), changes, sources);
  }
}
