package se.regionsormland.portal.reading.words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a number money: kronor, or thousands and millions of something that is no other. */
public record Unit(BigDecimal times, int last, boolean foreign) {

  private static final int FUZZY_FROM = 6;
  private static final BigDecimal THOUSAND = new BigDecimal("1000");
  private static final BigDecimal MILLION = new BigDecimal("1000000");
  private static final BigDecimal BILLION = new BigDecimal("1000000000");

  private static final Map<String, BigDecimal> TIMES =
      Map.ofEntries(
          Map.entry("tkr", THOUSAND),
          Map.entry("kkr", THOUSAND),
          Map.entry("ksek", THOUSAND),
          Map.entry("tusen", THOUSAND),
          Map.entry("thousand", THOUSAND),
          Map.entry("mkr", MILLION),
          Map.entry("mnkr", MILLION),
          Map.entry("msek", MILLION),
          Map.entry("mn", MILLION),
          Map.entry("milj", MILLION),
          Map.entry("miljon", MILLION),
          Map.entry("miljoner", MILLION),
          Map.entry("mille", MILLION),
          Map.entry("million", MILLION),
          Map.entry("millions", MILLION),
          Map.entry("halvmiljon", MILLION),
          Map.entry("mdkr", BILLION),
          Map.entry("miljard", BILLION),
          Map.entry("miljarder", BILLION));

  private static final Set<String> CURRENCY =
      Listed.words(
          """
          kr kronor krona sek kronr kronot spänn
          """);
  private static final Set<String> WHOLE_UNITS =
      Listed.words(
          """
          tkr kkr ksek mkr mnkr msek mdkr
          """);
  private static final Set<String> FOREIGN = Set.of("euro", "euros", "eur", "€", "dollar", "usd");
  private static final Set<String> LONG_UNITS = Set.of("miljon", "miljoner", "kronor");

  private static final Set<String> MONEY_BEFORE =
      Listed.words(
          """
          kostar kosta kostnad kostnaden budget budgeten totalt total totalbudget sammanlagt
          summa summan kalkyl söker eu regionen varav pris priset cost costs
          """);

  /** What is counted when it is not kronor. */
  private static final Set<String> COUNTED =
      Listed.words(
          """
          människor personer invånare besökare ton kwh mwh gwh kubik kubikmeter liter meter km
          kilometer mil kvm kvadratmeter m2 användare resor resenärer resande träd bilar
          hektar besök gånger djur people visitors tonnes users inhabitants barn elever
          hushåll bostäder kunder medlemmar timmar år dagar svenskar pendlar pendlare
          """);

  /** "2 miljoner per år", "3 miljoner för barn": what follows counts nothing. */
  private static final Set<String> OF_MONEY =
      Listed.words(
          """
          per / varje om à av till för åt i på under från med och eller som for of a each
          """);

  public static @Nullable Unit at(Tokens tokens, int index) {
    var times = timesAt(tokens, index);
    int next =
        times == null
            ? index
            : index
                + ("milj".equals(tokens.text(index)) && ".".equals(tokens.text(index + 1)) ? 2 : 1);
    if (tokens.isOneOf(next, FOREIGN)) {
      return new Unit(times == null ? BigDecimal.ONE : times, next, true);
    }
    if (isCurrency(tokens, next)) {
      int last = ":".equals(tokens.text(next)) ? next + 1 : next;
      return new Unit(times == null ? BigDecimal.ONE : times, last, false);
    }
    return times == null || isCounted(tokens, index, next)
        ? null
        : new Unit(times, next - 1, false);
  }

  private static boolean isCounted(Tokens tokens, int unit, int next) {
    return !tokens.isOneOf(unit, WHOLE_UNITS)
        && tokens.sameSentence(unit, next)
        && (tokens.isOneOf(next, COUNTED)
            || (tokens.isOneOf(next + 1, COUNTED) && !tokens.isOneOf(next, OF_MONEY)));
  }

  private static boolean isCurrency(Tokens tokens, int index) {
    return tokens.isOneOf(index, CURRENCY)
        || (":".equals(tokens.text(index)) && "-".equals(tokens.text(index + 1)));
  }

  private static @Nullable BigDecimal timesAt(Tokens tokens, int index) {
    var word = tokens.text(index);
    var known = TIMES.get(word);
    if (known != null) {
      return known;
    }
    if (("k".equals(word) || "m".equals(word)) && isUnitLetter(tokens, index)) {
      return "k".equals(word) ? THOUSAND : MILLION;
    }
    return word.length() >= FUZZY_FROM
            && LONG_UNITS.stream().anyMatch(one -> Slips.oneApart(word, one))
        ? (word.startsWith("k") ? BigDecimal.ONE : MILLION)
        : null;
  }

  /** "500k", "3,6M" or "3 m kr"; a lone m is metres, and "4M" on its own may be a name. */
  private static boolean isUnitLetter(Tokens tokens, int index) {
    boolean letter =
        switch (tokens.written(index, index)) {
          case "k", "K" -> true;
          case "M" -> isOfASum(tokens, index - 1);
          default -> false;
        };
    boolean beside = tokens.touches(index - 1) || tokens.anyBefore(index - 1, 3, MONEY_BEFORE);
    return (letter && beside) || isCurrency(tokens, index + 1);
  }

  private static boolean isOfASum(Tokens tokens, int number) {
    boolean decimals = tokens.text(number).matches("\\d+[.,]\\d{1,2}");
    boolean joined = "-".equals(tokens.text(number + 2)) && tokens.touches(number + 1);
    return !joined && (decimals || tokens.anyBefore(number, 3, MONEY_BEFORE));
  }
}
