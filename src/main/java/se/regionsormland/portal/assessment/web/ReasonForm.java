package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is done: stands in the diary. */
record ReasonForm(
    @NotBlank(message = "{assessment.reason.empty}")
        @Size(max = 1000, message = "{assessment.reason.long}")
        @Nullable String reason) {

  static ReasonForm empty() {
    return new ReasonForm("");
  }
}
