package se.regionsormland.portal.funding.facts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * Where a fact comes from and how it ages. {@code copied} is the date of the copy that was read,
 * never the day of the reading; {@code lastChecked} is when somebody last held it against the
 * source itself, and nobody has where it is null.
 */
@Embeddable
public record Provenance(
    String source,
    String link,
    @Enumerated(EnumType.STRING) Certainty certainty,
    @Nullable CopyDate copied,
    @Nullable LocalDate lastChecked) {

  private static final int FRESH_MONTHS = 6;

  /** More than six months since the source, or the copy of it, said so. */
  public boolean isOld(LocalDate today) {
    var known = knownFrom();
    return known == null
        ? certainty == Certainty.COPY
        : known.plusMonths(FRESH_MONTHS).isBefore(today);
  }

  /** The day that the fact is known to have held; null where nobody knows. */
  public @Nullable LocalDate knownFrom() {
    if (lastChecked != null || certainty != Certainty.COPY) {
      return lastChecked;
    }
    return copied == null ? null : copied.last();
  }

  /** The end of the key of the sentence that says so; {@link #day} goes into it. */
  public String howKnown() {
    if (lastChecked != null) {
      return "checked";
    }
    if (certainty != Certainty.COPY) {
      return "not-checked";
    }
    return copied == null ? "copied.undated" : "copied";
  }

  public String day(Locale reader) {
    if (lastChecked != null) {
      return SwedishTime.longDate(lastChecked, reader);
    }
    return copied == null ? "" : copied.in(reader);
  }

  /** Held against the source itself that day. What is only named stays so. */
  public Provenance checked(LocalDate today) {
    return certainty == Certainty.NAMED
        ? new Provenance(source, link, certainty, null, today)
        : new Provenance(source, link, Certainty.READ, null, today);
  }
}
