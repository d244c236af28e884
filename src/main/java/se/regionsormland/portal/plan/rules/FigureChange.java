package se.regionsormland.portal.plan.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.RuleInForce;
import se.regionsormland.portal.funding.facts.Provenance;

/**
 * An officer's new figure or day of a rule, from that day on (inclusive), with where it is from.
 */
public record FigureChange(
    FinancingRule rule,
    LocalDate from,
    @Nullable Long value,
    @Nullable LocalDate day,
    Provenance known) {

  RuleInForce on(RuleInForce before) {
    return new RuleInForce(
        rule,
        before.funds(),
        value,
        day,
        known.source(),
        known.certainty(),
        known.copied(),
        known.lastChecked());
  }
}
