package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;

/** Shown to everyone or not, and why. */
record SummaryForm(
    @Nullable String shown,
    @NotBlank(message = "{assessment.reason.empty}")
        @Lines(max = 1000, message = "{assessment.reason.long}")
        @Nullable String reason) {

  public boolean wantsIt() {
    return "true".equals(shown);
  }
}
