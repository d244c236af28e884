package se.regionsormland.portal.reading.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.words.Length;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Numeral;
import se.regionsormland.portal.reading.words.TextToken.Sort;
import se.regionsormland.portal.reading.words.Tokens;
import se.regionsormland.portal.reading.words.Unit;

/** Finds the sums and shares of a text, and leaves every number that is no money. */
final class Sums {

  private static final BigDecimal SMALLEST_BARE = new BigDecimal("10000");

  private static final Set<String> ABOUT =
      Listed.words(
          """
          ca cirka c:a runt omkring ungefär typ kanske nästan knappt drygt dryga högst max
          maximalt minst uppemot bortåt bortemot närmare inemot strax approx approximately about around roughly ung uppskattningsvis
          """);
  private static final Set<String> TO =
      Listed.words(
          """
          - – — till à eller to or
          """);
  private static final Set<String> CURRENCY_BEFORE = Set.of("sek", "kr", "kronor");
  private static final Set<String> FOREIGN_BEFORE = Set.of("€", "eur", "euro", "usd", "$");
  private static final Set<String> SOME = Set.of("några", "nåra", "flera", "some", "several");
  private static final Set<String> COST =
      Listed.words(
          """
          kostar kosta kostnad kostnaden budget budgeten totalt total totalbudget sammanlagt
          summa summan kalkyl behöver behövs behöva söker
          """);

  private static final Set<String> MILLIONS = Set.of("miljon", "miljoner", "million");
  private static final Set<String> THOUSANDS = Set.of("tusen", "kronor", "kr", "thousand");
  private static final BigDecimal THOUSAND = new BigDecimal("1000");
  private static final BigDecimal MILLION = new BigDecimal("1000000");

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
    return new BareSums(tokens, sums.found).withUnits();
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
    if (range != null) {
      return range;
    }
    var plain = Length.at(tokens, index) == null ? plain(index, number) : null;
    int yearly = plain == null ? -1 : PerYear.after(tokens, plain.last());
    return plain == null || yearly < 0 || !plain.is(Sum.Sort.KRONOR)
        ? plain
        : PerYear.sum(tokens, plain, yearly);
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
          unit.foreign() || tokens.isOneOf(index - 1, FOREIGN_BEFORE)
              ? Sum.Sort.FOREIGN
              : Sum.Sort.KRONOR;
      var whole = new Sum(sort, number.value().multiply(unit.times()), about, index, unit.last());
      return sort == Sum.Sort.KRONOR ? withThousands(whole, number, unit) : whole;
    }
    if (tokens.isOneOf(index - 1, FOREIGN_BEFORE)) {
      return new Sum(Sum.Sort.FOREIGN, number.value(), about, index, number.last());
    }
    if (isBareCost(index, number) || tokens.isOneOf(index - 1, CURRENCY_BEFORE)) {
      return new Sum(Sum.Sort.KRONOR, number.value(), about, index, number.last());
    }
    boolean plainWord = !tokens.is(index, Sort.NUMBER) && number.last() == index;
    return plainWord ? null : new Sum(Sum.Sort.BARE, number.value(), about, index, number.last());
  }

  /** "två miljoner femhundratusen kronor", "2 miljoner 500 tusen". */
  private Sum withThousands(Sum millions, Numeral number, Unit unit) {
    var more =
        number.value().scale() <= 0 && tokens.isOneOf(unit.last(), MILLIONS)
            ? Numeral.at(tokens, unit.last() + 1)
            : null;
    if (more == null || !tokens.sameSentence(millions.first(), more.last())) {
      return millions;
    }
    var moreUnit = Unit.at(tokens, more.last() + 1);
    boolean said = moreUnit == null ? tokens.is(more.last(), Sort.WORD) : isThousands(moreUnit);
    var value = more.value().multiply(moreUnit == null ? BigDecimal.ONE : moreUnit.times());
    boolean fits = value.compareTo(THOUSAND) >= 0 && value.compareTo(MILLION) < 0;
    int last = moreUnit == null ? more.last() : moreUnit.last();
    return said && fits
        ? new Sum(
            millions.sort(), millions.value().add(value), millions.about(), millions.first(), last)
        : millions;
  }

  private boolean isThousands(Unit unit) {
    return !unit.foreign() && tokens.isOneOf(unit.last(), THOUSANDS);
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
}
