package se.regionsormland.portal.retention;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code portal.retention.*}. {@code disposal} and {@code disposalDay} name the decision by which
 * introductions and offers are erased; without both they are kept.
 */
@ConfigurationProperties("portal.retention")
record RetentionSettings(
    @DefaultValue("P12M") Period drafts,
    @DefaultValue("P90D") Period introductions,
    @DefaultValue("P1M") Period offers,
    @DefaultValue("") String disposal,
    @Nullable LocalDate disposalDay) {

  RetentionSettings {
    if (disposal.isBlank() != (disposalDay == null)) {
      throw new IllegalArgumentException(
          "portal.retention.disposal and disposal-day: a decision has both a number and a day");
    }
  }
}
