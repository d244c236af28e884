package se.regionsormland.portal.relations.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** How it was settled, or why it does not hold: which of the two says the button. */
record WordsForm(
    @NotBlank(message = "{relations.words.empty}")
        @Lines(max = 2_000, message = "{relations.words.long}")
        @Nullable String words) {

  String said() {
    return Typed.text(words);
  }
}
