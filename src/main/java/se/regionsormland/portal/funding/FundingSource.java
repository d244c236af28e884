package se.regionsormland.portal.funding;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.facts.Provenance;
import se.regionsormland.portal.funding.facts.Retirement;
import se.regionsormland.portal.funding.facts.SourceFacts;
import se.regionsormland.portal.funding.facts.Terms;

/** Somebody who pays for projects, or helps to find who does. */
public record FundingSource(
    String slug, SourceFacts facts, @Nullable Retirement retired, long version) implements Sourced {

  /** Words of every day too, when they are not written with a capital. */
  private static final Set<String> EVERYDAY = Set.of("Formas", "Horisont", "Leader");

  private static final Pattern BETWEEN_NAMES = Pattern.compile(",\\s*");

  private static final int SHORT = 4;

  public String name() {
    return facts.name();
  }

  /** By its name, any of those that the name has with commas between, or what else it is called. */
  public boolean isNamedIn(String words) {
    return Stream.concat(BETWEEN_NAMES.splitAsStream(name()), facts.knownAs().stream())
        .map(called -> called.endsWith("+") ? called.substring(0, called.length() - 1) : called)
        .anyMatch(called -> isNamed(called, words));
  }

  /**
   * Alone, or first in a longer word; a short name or a word of every day as it is spelt, alone.
   */
  public static boolean isNamed(String called, String words) {
    boolean asSpelt = called.length() <= SHORT || EVERYDAY.contains(called);
    char small = Character.toLowerCase(called.charAt(0));
    char capital = Character.toUpperCase(called.charAt(0));
    for (int at = 0; at <= words.length() - called.length(); at++) {
      char first = words.charAt(at);
      if ((first == small || first == capital)
          && words.regionMatches(!asSpelt, at, called, 0, called.length())
          && standsAlone(words, at, asSpelt ? at + called.length() : words.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAlone(String words, int from, int to) {
    return (from == 0 || !Character.isLetter(words.codePointBefore(from)))
        && (to == words.length() || !Character.isLetter(words.codePointAt(to)));
  }

  public Terms terms() {
    return facts.terms();
  }

  @Override
  public Provenance provenance() {
    return facts.provenance();
  }
}
