package se.regionsormland.portal.reading.money;

import java.util.List;
import java.util.Set;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Tokens;

/** Whether a sum is what a share is a share of: "40 % av 3 mkr", "halva kostnaden på 860 tkr". */
final class Bases {

  private static final Set<String> OF = Set.of("av", "of", "på");
  private static final Set<String> BETWEEN =
      Listed.words(
          """
          totalt totala total sammanlagt en ett den det budget budgeten kostnad kostnaden
          kostnaderna totalkostnaden totalkostnad totalbudget totalbudgeten på om ca cirka
          ungefär runt drygt knappt projektets hela vår a the budget cost sum summan sum
          omkring dryga ,
          """);
  private static final Set<String> THAT_IS =
      Set.of("dvs", "alltså", "säga", "motsvarar", "motsvarande", "blir");
  private static final int NEAR = 7;

  private Bases() {}

  /** Of "en tredjedel av kostnaden, 2 mkr" the sum is the share itself. */
  static boolean isShareItself(Tokens tokens, Sum share, Sum sum) {
    boolean says =
        share.is(Sum.Sort.PERCENT)
            && tokens.isOneOf(sum.first() - 1, THAT_IS)
            && tokens.sameSentence(share.last(), sum.first());
    return says || (isBeside(tokens, share, sum) && isApposed(tokens, sum));
  }

  private static boolean isWhole(Tokens tokens, Sum share, Sum sum) {
    return isBeside(tokens, share, sum) && !isApposed(tokens, sum);
  }

  static boolean isWholeOfShare(Tokens tokens, List<Sum> sums, int at) {
    return at > 0 && isWhole(tokens, sums.get(at - 1), sums.get(at));
  }

  private static boolean isApposed(Tokens tokens, Sum sum) {
    return ",".equals(tokens.text(sum.first() - 1));
  }

  private static boolean isBeside(Tokens tokens, Sum share, Sum sum) {
    boolean near =
        share.is(Sum.Sort.PERCENT)
            && tokens.sameSentence(share.last(), sum.first())
            && sum.first() - share.last() <= NEAR;
    boolean of = false;
    for (int at = share.last() + 1; near && at < sum.first(); at++) {
      of = of || tokens.isOneOf(at, OF);
      near = tokens.isOneOf(at, OF) || tokens.isOneOf(at, BETWEEN);
    }
    return near && of;
  }
}
