package se.regionsormland.portal.identity.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.OneLine;

/** What she calls it, and what the browser answered; nothing where there is no script. */
record PasskeyForm(
    @NotBlank(message = "{identity.passkey.label.missing}")
        @OneLine(max = 60, message = "{identity.passkey.label.long}")
        @Nullable String label,
    @Nullable String credential) {}
