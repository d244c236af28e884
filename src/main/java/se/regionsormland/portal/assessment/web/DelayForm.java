package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.TypedDate;

record DelayForm(
    @Nullable String newDateDay,
    @Nullable String newDateMonth,
    @Nullable String newDateYear,
    @NotBlank(message = "{assessment.delay.reason.empty}")
        @Lines(max = 1000, message = "{assessment.delay.reason.long}")
        @Nullable String reason) {

  static DelayForm empty() {
    return new DelayForm("", "", "", "");
  }

  Optional<LocalDate> newDate() {
    return new TypedDate(newDateDay, newDateMonth, newDateYear).date();
  }
}
