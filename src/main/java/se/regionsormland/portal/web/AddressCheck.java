package se.regionsormland.portal.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.EmailAddress;

/** Asks what the outbox asks. */
public final class AddressCheck implements ConstraintValidator<Address, String> {

  private int max;

  @Override
  public void initialize(Address rule) {
    max = rule.max();
  }

  @Override
  public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
    if (typed == null || typed.isBlank()) {
      return true;
    }
    var cleaned = EmailAddress.cleaned(typed);
    if (cleaned.length() > max) {
      return false;
    }
    if (EmailAddress.hasForeignLocalPart(cleaned)) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate("{web.field.email.local}")
          .addConstraintViolation();
      return false;
    }
    return EmailAddress.of(cleaned).isPresent();
  }
}
