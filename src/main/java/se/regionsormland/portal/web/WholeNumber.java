package se.regionsormland.portal.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For a number in digits, both ends included. Empty is right. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextChecks.Digits.class)
public @interface WholeNumber {

  int from();

  int to();

  String message();

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
