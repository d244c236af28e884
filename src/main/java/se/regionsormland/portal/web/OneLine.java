package se.regionsormland.portal.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For a field of one line. Its length is looked at before anything reads it; then sign by sign.
 * Empty is right. A line break that came along from where the text was copied becomes a blank when
 * the form is read ({@link LinesJoined}), as browsers do.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextChecks.One.class)
public @interface OneLine {

  /** Signs at most, counted as browsers count: UTF-16. */
  int max();

  /** The only signs that are right; empty: all that can be seen. */
  String signs() default "";

  String message();

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
