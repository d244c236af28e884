package se.regionsormland.portal.reading.words;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A length of time as it is said: "tre år", "18 månader", "treårigt"; in whole months. */
public record Length(int months, int first, int last) {

  private static final Set<String> YEARS = Set.of("år", "years", "year");
  private static final Set<String> MONTHS = Set.of("månader", "mån", "months", "månad");

  /** "För tre år sedan" is no length. */
  private static final Set<String> AGO = Set.of("sedan", "sen", "gammal", "gamla", "ago", "old");

  /** What lasts longer than this is no project. */
  private static final int LONGEST = 120;

  public static @Nullable Length at(Tokens tokens, int index) {
    var adjective = ofAdjective(tokens, index);
    if (adjective != null) {
      return adjective;
    }
    var number = Numeral.at(tokens, index);
    if (number == null) {
      return null;
    }
    int unit = number.last() + ("-".equals(tokens.text(number.last() + 1)) ? 2 : 1);
    int each = tokens.isOneOf(unit, YEARS) ? 12 : tokens.isOneOf(unit, MONTHS) ? 1 : 0;
    return each == 0 || tokens.isOneOf(unit + 1, AGO)
        ? null
        : of(number.value(), each, index, unit);
  }

  /** The one of a sentence, or none where several are said. */
  public static @Nullable Length inSentence(Tokens tokens, int index) {
    Length only = null;
    int end = Sentence.end(tokens, index);
    for (int at = Sentence.start(tokens, index); at <= end; at++) {
      var here = at(tokens, at);
      if (here != null && only != null && only.months() != here.months()) {
        return null;
      }
      only = here == null ? only : here;
      at = here == null ? at : here.last();
    }
    return only;
  }

  /** "treårigt", "tvåårig". */
  private static @Nullable Length ofAdjective(Tokens tokens, int index) {
    var word = tokens.text(index);
    int cut = word.indexOf("årig");
    var number = cut > 0 ? NumberWords.read(word.substring(0, cut)) : null;
    return number == null ? null : of(number, 12, index, index);
  }

  private static @Nullable Length of(BigDecimal number, int each, int first, int last) {
    var months = number.multiply(BigDecimal.valueOf(each));
    boolean fits = months.signum() > 0 && months.compareTo(BigDecimal.valueOf(LONGEST)) <= 0;
    return fits && months.stripTrailingZeros().scale() <= 0
        ? new Length(months.intValueExact(), first, last)
        : null;
  }
}
