package se.regionsormland.portal.identity.web;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** Passwords are never shown again, not even when a form comes back. */
record OwnPasswordForm(
    @NotEmpty(message = "{identity.old-password.missing}") @Nullable String oldPassword,
    @NotEmpty(message = "{identity.new-password.missing}") @Nullable String newPassword) {}
