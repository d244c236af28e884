package se.regionsormland.portal.catalogue.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import se.regionsormland.portal.shared.TextFile;

/**
 * The word parts that are known ({@code db/strategy/word-families.txt}). A word is divided only
 * when known parts, a joining s and an ending cover all of it; fewer parts go before more.
 */
class WordFamilies {

  private static final int SHORT = 3;

  /** Endings of short stems: those of nouns, so that "mat" does not reach "material". */
  private static final Set<String> NOUN_ENDINGS =
      Set.of(" s n ns t ts en ens et ets ar er or arna erna orna arnas ernas ars ers".split(" "));

  private static final Set<String> ENDINGS =
      Set.of(
          (" a ad ade ades an and ande anden andet ar are aren arens arna arnas arnes ars as at ats"
                  + " e en ena ens er ers erna ernas es et eten eter eterna ets ing ingen ingens"
                  + " ingar ingarna ingarnas ings n na nas nde ndet ning ningen ningens ningar"
                  + " ningarna ningarnas nings ns or orna ors ornas s t ta tas te tes ts")
              .split(" "));

  private static final int SHORTEST_MISTYPED = 5;
  private static final int BEGINNINGS = 10;

  private final Map<String, String> familyOfForm;
  private final int longest;
  private final int[] longestFrom = new int[1 << BEGINNINGS];
  private final @Nullable WordFamilies withoutDots;

  private WordFamilies(Map<String, String> familyOfForm, @Nullable WordFamilies withoutDots) {
    this.familyOfForm = Map.copyOf(familyOfForm);
    this.withoutDots = withoutDots;
    this.longest = familyOfForm.keySet().stream().mapToInt(String::length).max().orElse(0);
    familyOfForm.keySet().stream()
        .filter(form -> form.length() > 1)
        .forEach(form ->
            longestFrom[pairAt(form, 0)] = Math.max(longestFrom[pairAt(form, 0)], form.length()));
  }

  static WordFamilies read(Resource file) {
    var families = new HashMap<String, String>();
    TextFile.lines(file)
        .map(line -> line.strip().split("\\s+"))
        .forEach(forms -> Arrays.stream(forms).forEach(form -> families.put(form, forms[0])));
    var folded = new HashMap<String, String>();
    families.forEach((form, family) -> folded.putIfAbsent(Spelling.fold(form), family));
    return new WordFamilies(families, new WordFamilies(folded, null));
  }

  List<String> divideWithoutDots(String word) {
    return withoutDots == null ? List.of() : withoutDots.divide(word);
  }

  Optional<String> nearest(String word) {
    return word.length() < SHORTEST_MISTYPED
        ? Optional.empty()
        : familyOfForm.keySet().stream()
            .filter(form -> Spelling.differByAtMost(1, Spelling.fold(form), Spelling.fold(word)))
            .min(Comparator.naturalOrder());
  }

  /** The families of the word's parts, first to last; empty where the word is not wholly known. */
  List<String> divide(String word) {
    var best = new @Nullable Divided[word.length() + 1];
    for (int at = word.length() - 1; at >= 0; at--) {
      best[at] = fewestFrom(word, at, best);
    }
    return best[0] == null ? List.of() : best[0].families();
  }

  /** The family of the longest known part that the word begins with, if enough follows it. */
  @Nullable String beginning(String word) {
    for (int end = Math.min(longest, word.length() - SHORT); end > SHORT; end--) {
      var family = familyOfForm.get(word.substring(0, end));
      if (family != null) {
        return family;
      }
    }
    return null;
  }

  /** Two letters as a number; a few pairs share one, and are then looked for in vain. */
  private static int pairAt(String word, int at) {
    return (31 * word.charAt(at) + word.charAt(at + 1)) & ((1 << BEGINNINGS) - 1);
  }

  private @Nullable Divided fewestFrom(String word, int at, @Nullable Divided[] rest) {
    @Nullable Divided fewest = null;
    int most = at + 1 < word.length() ? longestFrom[pairAt(word, at)] : 0;
    for (int end = Math.min(word.length(), at + most); end > at + 1; end--) {
      var family = familyOfForm.get(word.substring(at, end));
      if (family != null) {
        fewest = fewer(fewest, endOrJoin(word, at, end, family, rest));
      }
    }
    return fewest;
  }

  private static @Nullable Divided endOrJoin(
      String word, int at, int end, String family, @Nullable Divided[] rest) {
    var endings = end - at <= SHORT ? NOUN_ENDINGS : ENDINGS;
    if (endings.contains(word.substring(end))) {
      return new Divided(List.of(family));
    }
    var after = rest[end];
    if (after == null && end + 1 < word.length() && word.charAt(end) == 's') {
      after = rest[end + 1];
    }
    return after == null ? null : after.before(family);
  }

  private static @Nullable Divided fewer(@Nullable Divided one, @Nullable Divided other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.families().size() < one.families().size() ? other : one;
  }

  private record Divided(List<String> families) {
    Divided before(String family) {
      var all = new ArrayList<String>();
      all.add(family);
      all.addAll(families);
      return new Divided(List.copyOf(all));
    }
  }
}
