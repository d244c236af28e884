package se.regionsormland.portal.persons;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Typed;

/** Whom it is about; {@code checked} is asked for only before something is erased. */
record PersonForm(
    @NotBlank(message = "{persons.email.missing}") @Address @Nullable String email,
    @Nullable String checked) {

  String address() {
    return Typed.address(email);
  }

  Optional<IdentityCheck> check() {
    return Typed.one(IdentityCheck.class, checked);
  }
}
