package se.regionsormland.portal.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A rule with its figure, day or words, where that comes from and when somebody last looked. */
public record RuleInForce(
    FinancingRule rule,
    @Nullable Long value,
    @Nullable LocalDate day,
    @Nullable String text,
    String source,
    Certainty certainty,
    @Nullable LocalDate lastChecked) {

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

  public boolean isOld(LocalDate today) {
    return Provenance.isOld(lastChecked, today);
  }
}
