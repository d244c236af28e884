package se.regionsormland.portal.plan.rules;

import java.util.EnumSet;
import java.util.Set;
import se.regionsormland.portal.funding.Fund;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.facts.Payer;
import se.regionsormland.portal.funding.facts.Start;

/** A known source of funding, with what the rules need of it. {@code share} is its own words. */
public record PlanSource(
    String slug, String name, Payer payer, Set<Fund> funds, Start starts, String share) {

  public PlanSource {
    funds = Set.copyOf(funds);
  }

  public static PlanSource of(FundingSource source) {
    var funds = EnumSet.allOf(Fund.class);
    funds.removeIf(fund -> !fund.pays(source));
    var terms = source.terms();
    return new PlanSource(
        source.slug(), source.name(), terms.payer(), funds, terms.starts(), terms.share());
  }
}
