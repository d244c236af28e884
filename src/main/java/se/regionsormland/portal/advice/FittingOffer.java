package se.regionsormland.portal.advice;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.regionsormland.portal.offers.Offer;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.shared.WordSearch;

/**
 * An organisation's own offer, and why it suits a text: what the text speaks of that it offers, and
 * the text's own words that begin like words of its sentence.
 */
public record FittingOffer(Offer offer, List<Resource> sought, List<String> words) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
  private static final int BEGINNING = 6;
  private static final int WORDS = 3;

  public FittingOffer {
    sought = List.copyOf(sought);
    words = List.copyOf(words);
  }

  /** A text in small letters, and its words that are long enough to say something. */
  record Asked(String text, List<String> words) {
    static Asked of(String text) {
      var small = text.toLowerCase(Locale.ROOT);
      return new Asked(small, wordsOf(small).toList());
    }
  }

  static FittingOffer of(Offer offer, Asked asked) {
    var said = wordsOf(offer.content().sentence()).map(FittingOffer::beginning).toList();
    return new FittingOffer(
        offer,
        offer.content().offersInOrder().stream()
            .filter(one -> one.isSoughtIn(asked.text()))
            .toList(),
        asked.words().stream()
            .filter(word -> said.contains(beginning(word)))
            .distinct()
            .limit(WORDS)
            .toList());
  }

  boolean fits() {
    return weight() > 0;
  }

  int weight() {
    return 2 * sought.size() + words.size();
  }

  private static Stream<String> wordsOf(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= BEGINNING && word.length() <= WordSearch.LONGEST_WORD);
  }

  private static String beginning(String word) {
    return word.substring(0, BEGINNING);
  }
}
