package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.TypedDate;

record DelayForm(
    TypedDate newDate,
    @NotBlank(message = "{assessment.delay.reason.empty}")
        @Lines(max = 1000, message = "{assessment.delay.reason.long}")
        @Nullable String reason) {

  DelayForm {
    newDate = TypedDate.orNone(newDate);
  }
}
