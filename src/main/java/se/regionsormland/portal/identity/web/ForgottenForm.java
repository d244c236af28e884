package se.regionsormland.portal.identity.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Address;

/** The address that letters about the account go to. */
record ForgottenForm(
    @NotBlank(message = "{identity.forgotten.email.missing}") @Address(max = 100)
        @Nullable String email) {}
