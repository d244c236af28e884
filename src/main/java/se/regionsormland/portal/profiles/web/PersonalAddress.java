package se.regionsormland.portal.profiles.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether an address is a person's, by her name: "anna.ek", "a.ek" and "annaek" are, whatever
 * stands beside both names. A function's may well have the same letters in it: "planering" is not
 * Ann's, and what is written small in "Chef för forskning" is no name.
 */
final class PersonalAddress {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private PersonalAddress() {}

  static boolean isOf(String name, String address) {
    var names =
        words(name)
            .filter(word -> Character.isUpperCase(word.charAt(0)))
            .map(PersonalAddress::plain);
    var all = names.filter(word -> word.length() > 1).toList();
    var parts = words(address.split("@", 2)[0]).map(PersonalAddress::plain).toList();
    return isAllHers(parts, all) || isBothHers(parts, all) || isJoined(parts, all);
  }

  /** One of her names at least, and beside it nothing but more of them and initials. */
  private static boolean isAllHers(List<String> parts, List<String> names) {
    return parts.stream().anyMatch(names::contains)
        && parts.stream().allMatch(part -> names.contains(part) || isInitial(part, names));
  }

  private static boolean isInitial(String part, List<String> names) {
    return part.length() == 1 && names.stream().anyMatch(name -> name.startsWith(part));
  }

  private static boolean isBothHers(List<String> parts, List<String> names) {
    return parts.stream().filter(names::contains).distinct().count() > 1;
  }

  /** Two of them in one word, or an initial and one of them. */
  private static boolean isJoined(List<String> parts, List<String> names) {
    return parts.stream()
        .anyMatch(part ->
            names.stream()
                .anyMatch(one ->
                    names.stream()
                        .filter(other -> !other.equals(one))
                        .anyMatch(other ->
                            part.equals(one + other) || part.equals(one.charAt(0) + other))));
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(NO_LETTERS.split(text)).filter(word -> !word.isEmpty());
  }

  private static String plain(String word) {
    var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("");
  }
}
