package se.regionsormland.portal.openness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** A text, and how many measures at most to answer with. */
record SuggestionRequest(
    @NotBlank(message = "is missing")
        @Lines(max = LONGEST, message = "is longer than 20,000 characters")
        @Nullable String text,
    @Min(value = 1, message = "is not 1 to 50") @Max(value = 50, message = "is not 1 to 50")
        @Nullable Integer limit) {

  static final int LONGEST = 20_000;
  private static final int USUAL = 10;

  /** The same words are the same text, however a program wrote them. */
  SuggestionRequest {
    text = text == null ? null : Typed.cleaned(text);
  }

  int wanted() {
    return limit == null ? USUAL : limit;
  }
}
