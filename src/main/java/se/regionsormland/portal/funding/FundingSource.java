package se.regionsormland.portal.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who pays for projects, or helps to find who does. */
public record FundingSource(
    String slug, SourceFacts facts, @Nullable Retirement retired, long version) {

  public String name() {
    return facts.name();
  }

  public String source() {
    return facts.provenance().source();
  }

  public String link() {
    return facts.provenance().link();
  }

  public Certainty certainty() {
    return facts.provenance().certainty();
  }

  public @Nullable LocalDate lastChecked() {
    return facts.provenance().lastChecked();
  }

  public boolean isOld(LocalDate today) {
    return facts.provenance().isOld(today);
  }
}
