package se.regionsormland.portal.web;

import java.lang.reflect.RecordComponent;
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
    var errors =
        Stream.concat(
                result.getGlobalErrors().stream(),
                result.getFieldErrors().stream()
                    .sorted(Comparator.comparing(error -> placeOf(error, result))))
            .map(error -> new Item(fieldOf(error), words.getMessage(error, locale)))
            .toList();
    return new FormErrors(result.getObjectName(), errors);
  }

  private static @Nullable String fieldOf(ObjectError error) {
    return error instanceof FieldError field ? field.getField() : null;
  }

  /** Place by place, from the form down to the field. */
  private static String placeOf(FieldError error, BindingResult result) {
    var place = new StringBuilder();
    var target = result.getTarget();
    Class<?> form = target == null ? Object.class : target.getClass();
    for (var name : error.getField().replaceAll("\\[.*?]", "").split("\\.")) {
      var parts =
          form.isRecord() ? List.of(form.getRecordComponents()) : List.<RecordComponent>of();
      var names = parts.stream().map(RecordComponent::getName).toList();
      int at = names.indexOf(name);
      place.append((char) (at + 1));
      form = at < 0 ? Object.class : parts.get(at).getType();
    }
    return place.toString();
  }
}
