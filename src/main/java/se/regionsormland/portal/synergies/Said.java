package se.regionsormland.portal.synergies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.WordSearch;

/** What a text says: its words in lower case, and the names in it. */
record Said(TreeSet<String> words, Set<String> names) {

  private static final int READ = 20_000;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** A capital that does not begin a sentence. */
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},] )\\p{Lu}\\p{L}{3,}");

  static Said of(String text) {
    var read = text.substring(0, Math.min(text.length(), READ));
    return new Said(
        found(WORD.matcher(read)).collect(Collectors.toCollection(TreeSet::new)),
        found(NAME.matcher(read)).collect(Collectors.toSet()));
  }

  private static java.util.stream.Stream<String> found(Matcher matcher) {
    return matcher
        .results()
        .filter(result -> result.end() - result.start() <= WordSearch.LONGEST_WORD)
        .map(result -> result.group().toLowerCase(Locale.ROOT));
  }

  boolean has(String beginning) {
    var first = words.ceiling(beginning);
    return first != null && first.startsWith(beginning);
  }

  Set<String> placesWith(Iterable<String> endings) {
    var places = new TreeSet<String>();
    for (var ending : endings) {
      names.stream()
          .filter(name -> name.endsWith(ending) && name.length() > ending.length() + 1)
          .forEach(places::add);
    }
    return places;
  }

  Set<Municipality> municipalities() {
    return Arrays.stream(Municipality.values())
        .filter(one -> {
          var name = one.displayName().toLowerCase(Locale.ROOT);
          return words.contains(name) || words.contains(name + "s");
        })
        .collect(Collectors.toSet());
  }
}
