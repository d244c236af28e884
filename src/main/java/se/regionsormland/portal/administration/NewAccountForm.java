package se.regionsormland.portal.administration;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** The e-mail address is the user name, and where the link to choose a password goes. */
record NewAccountForm(
    @NotBlank(message = "{administration.account.displayName.missing}")
        @OneLine(max = 100, message = "{administration.account.displayName.long}")
        @Nullable String displayName,
    @NotBlank(message = "{administration.account.email.missing}") @Address(max = 100)
        @Nullable String email,
    @Nullable List<String> roles) {

  Set<Role> chosenRoles() {
    return RoleChoices.chosen(roles);
  }

  String trimmedEmail() {
    return Typed.address(email);
  }

  String trimmedName() {
    return requireNonNull(displayName).strip();
  }
}
