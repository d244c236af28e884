package se.regionsormland.portal.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Length first, then sign by sign: no text of any length or kind takes long. */
public final class TextChecks {

  private static final int LONGEST_NUMBER = 12;

  private TextChecks() {}

  public static final class One extends Check<OneLine> {
    @Override
    public void initialize(OneLine rule) {
      max = rule.max();
      allowed = rule.signs().isEmpty() ? Signs::isOfALine : sign -> rule.signs().indexOf(sign) >= 0;
      ownWords = !rule.signs().isEmpty();
    }
  }

  public static final class Several extends Check<Lines> {
    @Override
    public void initialize(Lines rule) {
      max = rule.max();
      allowed = Signs::isOfText;
    }
  }

  public static final class Digits implements ConstraintValidator<WholeNumber, String> {
    private int from;
    private int to;

    @Override
    public void initialize(WholeNumber rule) {
      from = rule.from();
      to = rule.to();
    }

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
      return typed == null || (typed.length() <= LONGEST_NUMBER && fits(typed.strip()));
    }

    private boolean fits(String digits) {
      boolean isNumber = digits.chars().allMatch(sign -> sign >= '0' && sign <= '9');
      return digits.isEmpty()
          || (isNumber && Long.parseLong(digits) >= from && Long.parseLong(digits) <= to);
    }
  }

  abstract static class Check<A extends java.lang.annotation.Annotation>
      implements ConstraintValidator<A, String> {

    int max;
    IntPredicate allowed = _ -> true;
    boolean ownWords;

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
      if (typed == null) {
        return true;
      }
      if (typed.length() > max) {
        return false;
      }
      if (typed.codePoints().allMatch(allowed)) {
        return true;
      }
      if (!ownWords) {
        context.disableDefaultConstraintViolation();
        context
            .buildConstraintViolationWithTemplate("{web.field.unreadable}")
            .addConstraintViolation();
      }
      return false;
    }
  }
}
