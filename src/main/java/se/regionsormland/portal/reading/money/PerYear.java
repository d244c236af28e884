package se.regionsormland.portal.reading.money;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.words.Length;
import se.regionsormland.portal.reading.words.Sentence;
import se.regionsormland.portal.reading.words.TextToken.Sort;
import se.regionsormland.portal.reading.words.Tokens;

/** A sum for each year, and for how many years it is said in the same sentence. */
final class PerYear {

  private static final Set<String> YEAR = Set.of("år", "året", "year", "yr", "annum");
  private static final Set<String> PER = Set.of("per", "om", "i", "a", "/", "varje", "each");
  private static final Set<String> YEARLY = Set.of("årligen", "yearly", "annually");
  private static final Set<String> JOINS = Set.of("i", "under", "på", "for", "över", "over");
  private static final Set<String> DASH = Set.of("-", "–", "—");
  private static final BigDecimal TWELVE = new BigDecimal(12);

  private PerYear() {}

  /** The last token of "per år" right after a sum; before it is none. */
  static int after(Tokens tokens, int last) {
    if (tokens.isOneOf(last + 1, YEARLY)) {
      return last + 1;
    }
    boolean said = tokens.isOneOf(last + 1, PER) && tokens.isOneOf(last + 2, YEAR);
    boolean years = "i".equals(tokens.text(last + 1)) && "år".equals(tokens.text(last + 2));
    return said && !years ? last + 2 : -1;
  }

  /** The whole of it, or a sum that is yearly and no more is known. */
  static Sum sum(Tokens tokens, Sum each, int last) {
    var length = Length.inSentence(tokens, last);
    var years = length == null ? yearsOfSpan(tokens, last) : years(length);
    if (years == null) {
      return new Sum(Sum.Sort.YEARLY, each.value(), each.about(), each.first(), last);
    }
    int end = length == null || !isRightAfter(tokens, length, last) ? last : length.last();
    return new Sum(each.sort(), each.value().multiply(years), each.about(), each.first(), end);
  }

  private static boolean isRightAfter(Tokens tokens, Length length, int last) {
    return tokens.isOneOf(last + 1, JOINS) && length.first() == last + 2;
  }

  static boolean isIn(Tokens tokens, Sum sum) {
    for (int at = sum.first(); at <= sum.last(); at++) {
      if (tokens.isOneOf(at, YEAR) || tokens.isOneOf(at, YEARLY)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable BigDecimal years(Length length) {
    return length.months() % 12 == 0 ? BigDecimal.valueOf(length.months()).divide(TWELVE) : null;
  }

  /** "2027–2029" is three years. */
  private static @Nullable BigDecimal yearsOfSpan(Tokens tokens, int index) {
    int end = Sentence.end(tokens, index) - 2;
    for (int at = Sentence.start(tokens, index); at <= end; at++) {
      if (isYear(tokens, at) && tokens.isOneOf(at + 1, DASH) && isYear(tokens, at + 2)) {
        int years = Integer.parseInt(tokens.text(at + 2)) - Integer.parseInt(tokens.text(at)) + 1;
        return years > 0 && years <= 10 ? BigDecimal.valueOf(years) : null;
      }
    }
    return null;
  }

  private static boolean isYear(Tokens tokens, int index) {
    return tokens.is(index, Sort.NUMBER) && tokens.text(index).matches("20[2-4]\\d");
  }
}
