package se.regionsormland.portal.identity.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.OneLine;

/** The six digits that an app shows. */
record CodeForm(
    @NotBlank(message = "{identity.code.missing}")
        @OneLine(max = 50, message = "{identity.code.wrong}")
        @Nullable String code) {}
