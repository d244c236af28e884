package se.regionsormland.portal.ideas.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Typed;

/** Where another letter goes. */
record LetterForm(
    @NotBlank(message = "{ideas.form.email.missing}") @Address @Nullable String email) {

  String address() {
    return Typed.address(email);
  }
}
