package se.regionsormland.portal.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** What is to be put right in a form, in the order in which the form asks. */
public record FormErrors(String form, List<Item> errors) {

  /** What to say, and the field to go to: none where it is about the whole form. */
  public record Item(@Nullable String field, String message) {}

  /** One page can have its fields in two records: told together, by the first one's name. */
  static FormErrors of(List<BindingResult> results, MessageSource words, Locale locale) {
    return new FormErrors(
        results.getFirst().getObjectName(),
        results.stream().flatMap(one -> of(one, words, locale).errors().stream()).toList());
  }

  static FormErrors of(BindingResult result, MessageSource words, Locale locale) {
    var order = fieldsOf(result);
    var errors =
        Stream.concat(
                result.getGlobalErrors().stream(),
                result.getFieldErrors().stream()
                    .sorted(Comparator.comparingInt(error -> order.indexOf(topOf(error)))))
            .map(error -> new Item(fieldOf(error), words.getMessage(error, locale)))
            .toList();
    return new FormErrors(result.getObjectName(), errors);
  }

  private static @Nullable String fieldOf(ObjectError error) {
    return error instanceof FieldError field ? field.getField() : null;
  }

  private static String topOf(FieldError error) {
    return error.getField().split("[.\\[]", 2)[0];
  }

  private static List<String> fieldsOf(BindingResult result) {
    var form = result.getTarget();
    return form == null || !form.getClass().isRecord()
        ? List.of()
        : Arrays.stream(form.getClass().getRecordComponents()).map(part -> part.getName()).toList();
  }
}
