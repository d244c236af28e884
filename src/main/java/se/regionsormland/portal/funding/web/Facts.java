package se.regionsormland.portal.funding.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.web.Typed;

/** What the forms for sources and for calls have in common. */
final class Facts {

  static final int SHORT = 200;
  static final int LONG = 1000;
  static final int LINK = 308;

  private Facts() {}

  /** Between commas. */
  static List<String> listed(@Nullable String typed) {
    return Stream.of(Typed.text(typed).split(","))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  static List<String> names(Set<?> ones) {
    return ones.stream().map(String::valueOf).sorted().toList();
  }

  static void require(@Nullable String typed, String field, Errors errors) {
    if (Typed.text(typed).isEmpty()) {
      var last = field.substring(field.lastIndexOf('.') + 1);
      errors.rejectValue(field, "funding.form." + last + ".missing");
    }
  }
}
