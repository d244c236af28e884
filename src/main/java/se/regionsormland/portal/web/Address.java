package se.regionsormland.portal.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.regionsormland.portal.shared.EmailAddress;

/** For an e-mail address that a letter can be sent to ({@link EmailAddress}). Empty is right. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AddressCheck.class)
public @interface Address {

  int max() default EmailAddress.LONGEST;

  String message() default "{web.field.email.wrong}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
