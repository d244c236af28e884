package se.regionsormland.portal.home;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody wants to change, in her own words. */
record StartForm(
    @NotBlank(message = "{home.start.form.text.missing}")
        @Size(max = 20_000, message = "{home.start.form.text.too-long}")
        @Nullable String text) {

  static StartForm empty() {
    return new StartForm(null);
  }
}
