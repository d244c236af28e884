package se.regionsormland.portal.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.TextToken.Sort;

/** Finds the sums and shares of a text, and leaves every number that is no money. */
final class Sums {

  private static final BigDecimal SMALLEST_BARE = new BigDecimal("10000");

  private static final Set<String> ABOUT =
      Listed.words(
          """
          ca cirka c:a runt omkring ungefär typ kanske nästan knappt drygt dryga högst max
          maximalt minst uppemot bortåt about around roughly ung uppskattningsvis
          """);
  private static final Set<String> TO =
      Listed.words(
          """
          - – — till à eller to or
          """);
  private static final Set<String> CURRENCY_BEFORE = Set.of("sek", "kr", "kronor");
  private static final Set<String> SOME = Set.of("några", "nåra", "flera", "some", "several");
  private static final Set<String> COST =
      Listed.words(
          """
          kostar kosta kostnad kostnaden budget budgeten totalt total totalbudget sammanlagt
          summa summan kalkyl behöver behövs behöva söker
          """);

  private final Tokens tokens;
  private final List<Sum> found = new ArrayList<>();

  private Sums(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<Sum> in(Tokens tokens) {
    var sums = new Sums(tokens);
    for (int at = 0; at < tokens.size(); ) {
      var sum = sums.at(at);
      if (sum != null) {
        sums.found.add(sum);
      }
      at = sum == null ? at + 1 : sum.last() + 1;
    }
    return sums.withUnits();
  }

  private @Nullable Sum at(int index) {
    var share = Shares.at(tokens, index);
    if (share != null) {
      return share;
    }
    var number = Numeral.at(tokens, index);
    if (number == null) {
      return some(index);
    }
    var range = range(index, number);
    return range == null ? plain(index, number) : range;
  }

  private @Nullable Sum some(int index) {
    var unit = tokens.isOneOf(index, SOME) ? Unit.at(tokens, index + 1) : null;
    return unit == null ? null : new Sum(Sum.Sort.RANGE, BigDecimal.ZERO, true, index, unit.last());
  }

  /** "2-3 miljoner", "2 miljoner till 3 miljoner", "mellan 2 och 3 miljoner". */
  private @Nullable Sum range(int index, Numeral from) {
    var fromUnit = Unit.at(tokens, from.last() + 1);
    int between = (fromUnit == null ? from.last() : fromUnit.last()) + 1;
    boolean joins =
        tokens.isOneOf(between, TO)
            || ("och".equals(tokens.text(between)) && "mellan".equals(tokens.text(index - 1)));
    var to = joins ? Numeral.at(tokens, between + 1) : null;
    var unit = to == null ? null : Unit.at(tokens, to.last() + 1);
    return unit == null || to == null || to.value().compareTo(from.value()) <= 0
        ? null
        : new Sum(Sum.Sort.RANGE, to.value(), true, index, unit.last());
  }

  private @Nullable Sum plain(int index, Numeral number) {
    boolean about = number.about() || isAbout(index);
    var unit = Unit.at(tokens, number.last() + 1);
    if (unit != null) {
      var sort =
          unit.foreign() || "€".equals(tokens.text(index - 1)) ? Sum.Sort.FOREIGN : Sum.Sort.KRONOR;
      return new Sum(sort, number.value().multiply(unit.times()), about, index, unit.last());
    }
    if (isBareCost(index, number) || tokens.isOneOf(index - 1, CURRENCY_BEFORE)) {
      return new Sum(Sum.Sort.KRONOR, number.value(), about, index, number.last());
    }
    boolean plainWord = !tokens.is(index, Sort.NUMBER) && number.last() == index;
    return plainWord ? null : new Sum(Sum.Sort.BARE, number.value(), about, index, number.last());
  }

  private boolean isAbout(int index) {
    return tokens.isOneOf(index - 1, ABOUT)
        || (".".equals(tokens.text(index - 1)) && tokens.isOneOf(index - 2, ABOUT));
  }

  /** "Budgeten är 3 600 000": a large number right after a word for cost, and nothing counted. */
  private boolean isBareCost(int index, Numeral number) {
    boolean ends =
        !tokens.sameSentence(index, number.last() + 1)
            || !tokens.is(number.last() + 1, Sort.WORD)
            || tokens.isOneOf(number.last() + 1, Funders.AFTER_A_SUM);
    return ends && number.value().compareTo(SMALLEST_BARE) >= 0 && tokens.anyBefore(index, 3, COST);
  }

  /**
   * A bare number takes the unit of the sum before it in the sentence, or else of the one after.
   */
  private List<Sum> withUnits() {
    var sums = new ArrayList<Sum>();
    for (int at = 0; at < found.size(); at++) {
      var sum = found.get(at);
      var times = sum.is(Sum.Sort.BARE) ? timesBeside(at) : null;
      if (times != null && Funders.isSaidOf(tokens, sum)) {
        sums.add(sum.inKronor(times));
      } else if (!sum.is(Sum.Sort.BARE)) {
        sums.add(sum);
      }
    }
    return sums;
  }

  private @Nullable BigDecimal timesBeside(int at) {
    for (int beside : new int[] {at - 1, at - 2, at + 1, at + 2}) {
      if (beside >= 0 && beside < found.size()) {
        var other = found.get(beside);
        if (other.is(Sum.Sort.KRONOR)
            && tokens.sameSentence(other.first(), found.get(at).first())) {
          return timesOf(other);
        }
      }
    }
    return null;
  }

  private @Nullable BigDecimal timesOf(Sum sum) {
    var number = Numeral.at(tokens, sum.first());
    var unit = number == null ? null : Unit.at(tokens, number.last() + 1);
    return unit == null || unit.times().compareTo(BigDecimal.ONE) == 0 ? null : unit.times();
  }
}
