package se.regionsormland.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Municipality;

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

  /** The municipalities, by the names they are kept by. */
  public static List<Option> municipalities() {
    return Arrays.stream(Municipality.values())
        .map(one -> plain(one.name(), one.displayName()))
        .toList();
  }

  /** The municipalities, as addresses name them. */
  public static List<Option> places() {
    return Arrays.stream(Municipality.values())
        .map(one -> plain(one.slug(), one.displayName()))
        .toList();
  }

  /** This one first. */
  public List<Option> before(List<Option> others) {
    return Stream.concat(Stream.of(this), others.stream()).toList();
  }
}
