package se.regionsormland.portal.administration;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.WholeNumber;

record AnswerDaysForm(
    @NotBlank(message = "{administration.region.days.wrong}")
        @WholeNumber(from = 1, to = 60, message = "{administration.region.days.wrong}")
        @Nullable String days) {

  int asNumber() {
    return Integer.parseInt(String.valueOf(days).strip());
  }
}
