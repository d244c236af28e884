package se.regionsormland.portal.reading.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.words.Numeral;
import se.regionsormland.portal.reading.words.Sentence;
import se.regionsormland.portal.reading.words.Tokens;
import se.regionsormland.portal.reading.words.Unit;

/** Gives a number without a unit that of a sum beside it. */
record BareSums(Tokens tokens, List<Sum> found) {

  private static final BigDecimal SMALLEST = new BigDecimal("10000");

  /** So many sums away the unit is another's. */
  private static final int FAR = 8;

  /**
   * A bare number takes the unit of the sum before it in the sentence, or else of the one after.
   */
  List<Sum> withUnits() {
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

  /** Of the nearest sum before it, or else after; a part may follow a semicolon. */
  private @Nullable BigDecimal timesBeside(int at) {
    for (int beside = at - 1; beside >= 0 && at - beside <= FAR; beside--) {
      if (found.get(beside).is(Sum.Sort.KRONOR) && isNear(beside, at)) {
        return timesOf(found.get(beside), found.get(at));
      }
    }
    for (int beside = at + 1; beside < found.size() && beside - at <= FAR; beside++) {
      if (found.get(beside).is(Sum.Sort.KRONOR) && isNear(at, beside)) {
        return timesOf(found.get(beside), found.get(at));
      }
    }
    return null;
  }

  private boolean isNear(int one, int other) {
    int from = found.get(one).last();
    int to = found.get(other).first();
    return tokens.sameSentence(from, to)
        || (isPart(found.get(one), found.get(other)) && Sentence.goesOn(tokens, from, to));
  }

  /**
   * "0,8" is no count of anything; "400 från EU" is a part of "960 tkr", "300 ungdomar" is none.
   */
  private boolean isPart(Sum whole, Sum bare) {
    var number = Numeral.at(tokens, whole.first());
    boolean counts = !tokens.isOneOf(bare.last() + 1, Funders.AFTER_A_SUM);
    return bare.value().scale() > 0
        || (!counts && number != null && bare.value().compareTo(number.value()) <= 0);
  }

  private @Nullable BigDecimal timesOf(Sum sum, Sum bare) {
    var number = Numeral.at(tokens, sum.first());
    var unit = number == null ? null : Unit.at(tokens, number.last() + 1);
    if (unit == null || bare.value().compareTo(SMALLEST) >= 0) {
      return unit == null ? null : BigDecimal.ONE;
    }
    return unit.times().compareTo(BigDecimal.ONE) > 0 ? unit.times() : null;
  }
}
