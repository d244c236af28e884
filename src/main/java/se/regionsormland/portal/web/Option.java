package se.regionsormland.portal.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the choices of a question: its words by key, or as they are. */
public record Option(
    String value, @Nullable String labelKey, @Nullable String label, @Nullable String hint) {

  /** The words by key; a hint too, if there are words for {@code labelKey.hint}. */
  public static Option of(String value, String labelKey) {
    return new Option(value, labelKey, null, null);
  }

  /** Each by its name, with words by the key {@code <prefix><name>}. */
  public static List<Option> all(Enum<?>[] values, String prefix) {
    return Arrays.stream(values).map(one -> of(one.name(), prefix + one.name())).toList();
  }

  public static Option plain(String value, String label) {
    return new Option(value, null, label, null);
  }

  public static Option plain(String value, String label, String hint) {
    return new Option(value, null, label, hint);
  }
}
