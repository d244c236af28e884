package se.regionsormland.portal.group.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** Whom a sender thinks has a conflict of interest, and why. */
record ReportForm(
    @NotBlank(message = "{group.report.words.empty}")
        @Lines(max = 2_000, message = "{group.report.words.long}")
        @Nullable String words) {

  String said() {
    return Typed.text(words);
  }
}
