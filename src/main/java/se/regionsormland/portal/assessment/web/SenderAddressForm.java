package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.AddressChange;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Typed;

/** Where the sender reads letters; {@code seen} is what stood there when the page was opened. */
record SenderAddressForm(
    @NotBlank(message = "{assessment.address.email.missing}")
        @Address(message = "{assessment.address.email.wrong}")
        @Nullable String email,
    @Nullable String seen) {

  static SenderAddressForm of(String email) {
    return new SenderAddressForm(email, email);
  }

  String address() {
    return Typed.address(email);
  }

  AddressChange change() {
    return new AddressChange(Typed.address(seen), address());
  }
}
