package se.regionsormland.portal.funding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.CopyDate;
import se.regionsormland.portal.funding.facts.Provenance;

/**
 * A rule with its figure or day, the funds that it holds for and where it comes from. Without a
 * fund it holds for all public money.
 */
public record RuleInForce(
    FinancingRule rule,
    @Nullable Set<Fund> funds,
    @Nullable Long value,
    @Nullable LocalDate day,
    String source,
    Certainty certainty,
    @Nullable CopyDate copied,
    @Nullable LocalDate lastChecked) {

  public RuleInForce {
    funds = funds == null ? Set.of() : Set.copyOf(funds);
  }

  /** In the order that they are always named. */
  public Set<Fund> heldBy() {
    var all = EnumSet.noneOf(Fund.class);
    all.addAll(funds == null ? Set.of() : funds);
    return all;
  }

  public boolean holdsFor(FundingSource source) {
    return heldBy().stream().anyMatch(fund -> fund.pays(source));
  }

  public Provenance provenance() {
    return new Provenance(source, "", certainty, copied, lastChecked);
  }

  public long figure() {
    if (value == null) {
      throw new IllegalStateException(rule + " has no figure");
    }
    return value;
  }

  public LocalDate lastDay() {
    if (day == null) {
      throw new IllegalStateException(rule + " has no day");
    }
    return day;
  }
}
