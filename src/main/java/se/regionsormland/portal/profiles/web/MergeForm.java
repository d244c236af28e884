package se.regionsormland.portal.profiles.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** Two organisations of the register are one: which goes up in which, by their slugs. */
record MergeForm(
    @NotBlank(message = "{profiles.merge.from.missing}")
        @OneLine(max = 100, message = "{profiles.merge.from.missing}")
        @Nullable String from,
    @NotBlank(message = "{profiles.merge.into.missing}")
        @OneLine(max = 100, message = "{profiles.merge.into.missing}")
        @Nullable String into,
    @NotBlank(message = "{profiles.merge.because.missing}")
        @Lines(max = 500, message = "{profiles.merge.because.long}")
        @Nullable String because) {

  /** The last part of an address is as good as a slug. */
  private static String slug(@Nullable String typed) {
    var text = Typed.text(typed);
    return text.substring(text.lastIndexOf('/') + 1);
  }

  String goes() {
    return slug(from);
  }

  String stays() {
    return slug(into);
  }

  String why() {
    return Typed.text(because);
  }
}
