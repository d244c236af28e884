package se.regionsormland.portal.funding.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.RuleInForce;
import se.regionsormland.portal.funding.facts.Certainty;

/**
 * A rule's new figure, or its new last day, from a Swedish day on (inclusive): one of the two.
 * {@code source} is where the officer has it from.
 */
public record RuleFigure(
    FinancingRule rule,
    LocalDate from,
    @Nullable Long value,
    @Nullable LocalDate day,
    String source,
    String by,
    Instant at) {

  /** It was read in its source by who added it. */
  RuleInForce on(RuleInForce before, LocalDate read) {
    return new RuleInForce(rule, before.funds(), value, day, source, Certainty.READ, null, read);
  }
}
