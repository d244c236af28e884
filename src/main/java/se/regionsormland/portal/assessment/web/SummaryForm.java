package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Shown to everyone or not, and why. */
record SummaryForm(
    @Nullable String shown,
    @NotBlank(message = "{assessment.reason.empty}")
        @Size(max = 1000, message = "{assessment.reason.long}")
        @Nullable String reason) {

  public boolean wantsIt() {
    return "true".equals(shown);
  }
}
