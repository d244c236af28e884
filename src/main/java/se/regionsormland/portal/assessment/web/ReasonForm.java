package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;

/** Why something is done: stands in the log. */
record ReasonForm(
    @NotBlank(message = "{assessment.pause.reason.missing}")
        @Lines(max = 1000, message = "{assessment.reason.long}")
        @Nullable String reason) {}
