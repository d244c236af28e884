package se.regionsormland.portal.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

record AnswerDaysForm(
    @NotBlank(message = "{administration.region.days.wrong}")
        @Pattern(
            regexp = "\\s*([1-9]|[1-5]\\d|60)?\\s*",
            message = "{administration.region.days.wrong}")
        @Nullable String days) {

  int asNumber() {
    return Integer.parseInt(String.valueOf(days).strip());
  }
}
