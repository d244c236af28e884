package se.regionsormland.portal.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.Provenance;

/** What is told of who pays, and where that is from. */
public interface Sourced {

  Provenance provenance();

  default String source() {
    return provenance().source();
  }

  default String link() {
    return provenance().link();
  }

  default Certainty certainty() {
    return provenance().certainty();
  }

  default @Nullable LocalDate lastChecked() {
    return provenance().lastChecked();
  }

  default boolean isOld(LocalDate today) {
    return provenance().isOld(today);
  }
}
