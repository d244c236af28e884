package se.regionsormland.portal.assessment.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came in a field, read kindly. */
final class Typed {

  private Typed() {}

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  static Optional<UUID> uuid(@Nullable String typed) {
    try {
      return Optional.of(UUID.fromString(text(typed)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** One of an enum's constants by its name; anything else is nothing. */
  static <E extends Enum<E>> Optional<E> one(Class<E> kind, @Nullable String typed) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(one -> one.name().equals(typed))
        .findFirst();
  }

  static long number(@Nullable String typed) {
    return text(typed).matches("\\d{1,18}") ? Long.parseLong(text(typed)) : 0;
  }
}
