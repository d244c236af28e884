package se.regionsormland.portal.home;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;

/**
 * What somebody wants to change, in her own words. {@code token} is of the idea that it becomes.
 */
record StartForm(
    @Nullable String token,
    @NotBlank(message = "{home.start.form.text.missing}")
        @Lines(max = 20_000, message = "{home.start.form.text.too-long}")
        @Nullable String text) {}
