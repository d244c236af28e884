package se.regionsormland.portal.reading.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.words.Numeral;
import se.regionsormland.portal.reading.words.TextToken.Sort;
import se.regionsormland.portal.reading.words.Tokens;
import se.regionsormland.portal.reading.words.Unit;

/** Parts of a whole: per cent, and the fractions that people say. */
final class Shares {

  private static final Set<String> PER_CENT =
      Set.of("%", "procent", "procents", "procentig", "procentigt", "percent", "pct");
  private static final Set<String> HALVES = Set.of("hälften", "halva", "half");
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private Shares() {}

  /** "hälften", "en tredjedel", "40 %". */
  static @Nullable Sum at(Tokens tokens, int index) {
    if (isEven(tokens, index)) {
      return new Sum(Sum.Sort.PERCENT, new BigDecimal(50), false, index, index);
    }
    if (tokens.isOneOf(index, HALVES)
        && Unit.at(tokens, index + 1) == null
        && !"a".equals(tokens.text(index + 1))) {
      return new Sum(Sum.Sort.PERCENT, new BigDecimal(50), false, index, index);
    }
    var number = Numeral.at(tokens, index);
    if (number == null) {
      return null;
    }
    if (tokens.isOneOf(number.last() + 1, PER_CENT)) {
      return new Sum(Sum.Sort.PERCENT, number.value(), false, index, number.last() + 1);
    }
    int parts = partsOf(tokens.text(number.last() + 1));
    return parts == 0
        ? null
        : new Sum(
            Sum.Sort.PERCENT, percent(number.value(), parts), false, index, number.last() + 1);
  }

  /** "50/50". */
  static boolean isEven(Tokens tokens, int index) {
    return tokens.is(index, Sort.SLASHED) && "50/50".equals(tokens.text(index));
  }

  private static int partsOf(String word) {
    return switch (word) {
      case "tredjedel", "tredjedelar", "third", "thirds" -> 3;
      case "fjärdedel", "fjärdedelar", "quarter", "quarters" -> 4;
      case "femtedel", "femtedelar", "fifth", "fifths" -> 5;
      default -> 0;
    };
  }

  private static BigDecimal percent(BigDecimal part, int whole) {
    return part.multiply(HUNDRED).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL32);
  }
}
