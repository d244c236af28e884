package se.regionsormland.portal.identity.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The address that letters about the account go to. */
record ForgottenForm(
    @NotBlank(message = "{identity.forgotten.email.missing}")
        @Email(message = "{identity.forgotten.email.wrong}")
        @Size(max = 100, message = "{identity.forgotten.email.wrong}")
        @Nullable String email) {}
