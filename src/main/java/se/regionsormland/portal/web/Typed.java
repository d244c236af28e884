package se.regionsormland.portal.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came in a field, read kindly: what is unknown is left out, not refused. */
public final class Typed {

  /** For a field's pattern: anything but control characters other than line breaks and tabs. */
  public static final String READABLE = "[^\\p{Cntrl}&&[^\\r\\n\\t]]*";

  /** For a field's pattern: no control characters at all, so that it is one line. */
  public static final String ONE_LINE = "[^\\p{Cntrl}]*";

  /** For a field's pattern: empty, or something at somewhere with a dot in it. */
  public static final String EMAIL =
      "\\s*([^\\s@,;<>\"]+@[^\\s@.,;<>\"]+(\\.[^\\s@.,;<>\"]+)+)?\\s*";

  private static final int LONGEST_SEARCH = 200;

  private Typed() {}

  public static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** Words to search with, on one line and no longer than anybody would write. */
  public static String search(@Nullable String typed) {
    var words = text(typed).replaceAll("\\p{Cntrl}", " ");
    return words.substring(0, Math.min(LONGEST_SEARCH, words.length()));
  }

  /** Browsers send a line break as two characters; we keep one. */
  public static @Nullable String lines(@Nullable String typed) {
    return typed == null ? null : typed.replace("\r\n", "\n");
  }

  public static boolean ticked(@Nullable String typed) {
    return "true".equals(typed);
  }

  public static long number(@Nullable String typed) {
    return text(typed).matches("\\d{1,18}") ? Long.parseLong(text(typed)) : 0;
  }

  public static Optional<UUID> uuid(@Nullable String typed) {
    try {
      return Optional.of(UUID.fromString(text(typed)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** One of an enum's constants by its name. */
  public static <E extends Enum<E>> Optional<E> one(Class<E> kind, @Nullable String typed) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(one -> one.name().equals(typed))
        .findFirst();
  }

  public static <E extends Enum<E>> Set<E> all(Class<E> kind, @Nullable List<String> ticked) {
    return (ticked == null ? List.<String>of() : ticked)
        .stream()
            .flatMap(name -> one(kind, name).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(kind)));
  }
}
