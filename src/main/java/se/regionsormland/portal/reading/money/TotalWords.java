package se.regionsormland.portal.reading.money;

import java.util.Set;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Numeral;
import se.regionsormland.portal.reading.words.Tokens;

/** The words that say whether a sum is the whole, a part, or about something else. */
final class TotalWords {

  private static final Set<String> TOTAL =
      Listed.words(
          """
          totalt total totala totalen totalbudget totalkostnad totalkostnaden totalbudgeten
          summa summan hamnar slutar slutnotan notan sammanlagt kostar kosta kostnad
          kostnaden beräknas kostnader kostnaderna budget budgeten budgeterat projektbudget
          projektkostnad omsluter omfattar uppgår landar prislapp prislappen cost costs kalkyl
          kalkylen budgetram kalaset pris priset rubbet totalsumma slutsumma loss stannar
          ligger låg rör handlar
          """);
  private static final Set<String> TOTAL_AFTER =
      Set.of("totalt", "sammanlagt", "total", "allt", "altogether");
  private static final Set<String> PARTS_FOLLOW = Set.of("varav", "därav", "which");
  private static final Set<String> OF = Set.of("av", "of");
  private static final Set<String> PROJECTS =
      Listed.words(
          """
          investering investeringen pilot projekt projektet förstudie förstudien project study
          satsning satsningen insatsen piloten
          """);
  private static final Set<String> FOR = Set.of(":", "på", "om", "för", "for", "of", "à");
  private static final Set<String> PROJECT_WORDS =
      Listed.words(
          """
          projekt projektet insatsen satsningen piloten söker ansöker behöver behövs project
          budget budgeten kostar kostnad kostnaden räknar
          """);
  private static final Set<String> ASKED = Set.of("söker", "ansöker", "behöver", "vill", "need");
  private static final Set<String> SAID_AFTER = Set.of("kostar", "kostnad", "costs");
  private static final Set<String> REST = Set.of("resten", "rest");
  private static final int NEAR_BUDGET = 8;
  static final int NEAR = 5;

  private TotalWords() {}

  /**
   * {@code before} is how many tokens stand between it and the sum before, at most {@link #NEAR}.
   */
  static boolean saysTotal(Tokens tokens, Sum sum, int before, boolean hasParts) {
    if (tokens.anyBefore(sum.first(), 2, REST)) {
      return false;
    }
    return tokens.anyAfter(sum.last(), 3, PARTS_FOLLOW)
        || isFollowedByTotal(tokens, sum)
        || tokens.anyBefore(sum.first(), before, TOTAL)
        || isOfAProject(tokens, sum)
        || isForAllYears(tokens, sum)
        || tokens.isOneOf(sum.last() + 1, SAID_AFTER)
        || (hasParts && tokens.anyBefore(sum.first(), Math.min(2, before), OF))
        || "allt".equals(tokens.text(sum.first() - 1));
  }

  /** "3 miljoner totalt", but in "1 miljon, totalt 3 miljoner" the word is the next one's. */
  private static boolean isFollowedByTotal(Tokens tokens, Sum sum) {
    for (int at = sum.last() + 1; at <= sum.last() + 3; at++) {
      if (!tokens.sameSentence(sum.last(), at) || ",".equals(tokens.text(at))) {
        return false;
      }
      if (tokens.isOneOf(at, TOTAL_AFTER)) {
        return Numeral.at(tokens, at + 1) == null;
      }
    }
    return false;
  }

  /** "ett projekt på 5 miljoner". */
  private static boolean isOfAProject(Tokens tokens, Sum sum) {
    return tokens.anyBefore(sum.first(), 2, FOR) && tokens.anyBefore(sum.first(), 3, PROJECTS);
  }

  /** "0,5 Mkr per år i tre år", where it is not what is asked for. */
  private static boolean isForAllYears(Tokens tokens, Sum sum) {
    return PerYear.isIn(tokens, sum) && !tokens.anyBefore(sum.first(), NEAR, ASKED);
  }

  static boolean isOfTheProject(Tokens tokens, Sum sum) {
    return tokens.anyBefore(sum.first(), NEAR_BUDGET, PROJECT_WORDS);
  }

  static boolean isPart(Tokens tokens, Sum sum) {
    return tokens.anyBefore(sum.first(), 2, PARTS_FOLLOW) || tokens.anyBefore(sum.first(), 3, REST);
  }
}
