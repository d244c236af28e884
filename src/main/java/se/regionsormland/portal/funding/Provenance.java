package se.regionsormland.portal.funding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a fact comes from and how it ages. Without a date nobody has checked it. */
@Embeddable
public record Provenance(
    String source,
    String link,
    @Enumerated(EnumType.STRING) Certainty certainty,
    @Nullable LocalDate lastChecked) {

  private static final int FRESH_MONTHS = 6;

  public boolean isOld(LocalDate today) {
    return isOld(lastChecked, today);
  }

  static boolean isOld(@Nullable LocalDate lastChecked, LocalDate today) {
    return lastChecked != null && lastChecked.plusMonths(FRESH_MONTHS).isBefore(today);
  }

  Provenance checked(LocalDate today) {
    return new Provenance(source, link, certainty, today);
  }
}
