package se.regionsormland.portal.retention;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code portal.retention.*}. {@code disposal} and {@code disposalDay} name the decision by which
 * introductions and offers are erased, {@code opinions} and {@code opinionsDay} the one by which
 * the members' answers are when their case is closed; without both they are kept.
 */
@ConfigurationProperties("portal.retention")
record RetentionSettings(
    @DefaultValue("P12M") Period drafts,
    @DefaultValue("P90D") Period introductions,
    @DefaultValue("P1M") Period offers,
    @DefaultValue("") String disposal,
    @Nullable LocalDate disposalDay,
    @DefaultValue("") String opinions,
    @Nullable LocalDate opinionsDay) {

  RetentionSettings {
    mustBeWhole("disposal", disposal, disposalDay);
    mustBeWhole("opinions", opinions, opinionsDay);
  }

  private static void mustBeWhole(String name, String number, @Nullable LocalDate day) {
    if (number.isBlank() != (day == null)) {
      throw new IllegalArgumentException(
          "portal.retention.%1$s and %1$s-day: a decision has both a number and a day"
              .formatted(name));
    }
  }
}
