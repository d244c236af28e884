package se.regionsormland.portal.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.EmailAddress;

/** What came in a field, read kindly: what is unknown is left out, not refused. */
public final class Typed {

  private static final int LONGEST_SEARCH = 200;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_NUMBER = 18;

  private Typed() {}

  /** As everything is that comes by a form: for what comes another way. */
  public static String cleaned(String typed) {
    return Signs.clean(typed);
  }

  /** Without blanks around it, of whatever kind. */
  public static String text(@Nullable String typed) {
    return typed == null ? "" : Signs.stripped(typed);
  }

  /**
   * Words to search with, on one line, each once, and no longer or more than anybody would write.
   */
  public static String search(@Nullable String typed) {
    var all = text(typed);
    int end = Math.min(LONGEST_SEARCH, all.length());
    boolean cutsAPair = end < all.length() && Character.isLowSurrogate(all.charAt(end));
    var line = Signs.onOneLine(all.substring(0, cutsAPair ? end - 1 : end));
    var seen = new HashSet<String>();
    boolean quoted = line.contains("\"");
    return Arrays.stream(line.split(" +"))
        .filter(word -> seen.add(word.toLowerCase(Locale.ROOT)) || quoted)
        .limit(MOST_WORDS)
        .collect(Collectors.joining(" "));
  }

  /** An e-mail address without what came along from where it was copied. */
  public static String address(@Nullable String typed) {
    return EmailAddress.cleaned(typed);
  }

  public static boolean ticked(@Nullable String typed) {
    return "true".equals(typed);
  }

  public static long number(@Nullable String typed) {
    var digits = text(typed);
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= LONGEST_NUMBER
            && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    return isNumber ? Long.parseLong(digits) : 0;
  }

  /** From one to ninety-nine, as areas and interventions are numbered. */
  public static Optional<Integer> ordinal(@Nullable String typed) {
    return typed != null && typed.matches("[1-9][0-9]?")
        ? Optional.of(Integer.valueOf(typed))
        : Optional.empty();
  }

  /** One of those there are, by its number. */
  public static Optional<Integer> one(Collection<Integer> known, @Nullable String typed) {
    return Optional.of((int) Typed.number(typed)).filter(known::contains);
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
