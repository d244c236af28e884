package se.regionsormland.portal.meetings.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** What the group came to between meetings. */
record SettleForm(
    @NotBlank(message = "{meetings.between.words.empty}")
        @Lines(max = 4_000, message = "{meetings.between.words.long}")
        @Nullable String words) {

  String said() {
    return Typed.text(words);
  }
}
