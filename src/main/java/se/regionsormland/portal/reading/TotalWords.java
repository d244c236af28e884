package se.regionsormland.portal.reading;

import java.util.Set;

/** The words that say whether a sum is the whole, a part, or about something else. */
final class TotalWords {

  private static final Set<String> TOTAL =
      Listed.words(
          """
          totalt total totala totalen totalbudget totalkostnad totalkostnaden totalbudgeten
          summa summan hamnar slutar slutnotan notan sammanlagt kostar kosta kostnad
          kostnaden kostnader kostnaderna budget budgeten budgeterat projektbudget
          projektkostnad omsluter omfattar uppgår landar prislapp prislappen cost costs kalkyl
          kalkylen budgetram kalaset pris priset rubbet totalsumma slutsumma
          """);
  private static final Set<String> TOTAL_AFTER =
      Set.of("totalt", "sammanlagt", "total", "allt", "altogether");
  private static final Set<String> PARTS_FOLLOW = Set.of("varav", "därav", "which");
  private static final Set<String> OF = Set.of("av", "of");
  private static final Set<String> PROJECTS =
      Listed.words(
          """
          investering investeringen pilot projekt projektet förstudie förstudien project study
          satsning
          """);
  private static final Set<String> FOR = Set.of("på", "om", "för", "for", "of", "à");
  private static final Set<String> YEARLY =
      Listed.words(
          """
          år året månad månaden vecka veckan invånare year dag styck styck elev barn person
          hushåll meter kvadratmeter timme
          """);
  private static final Set<String> PER = Set.of("per", "om", "i", "a", "/", "varje");
  private static final Set<String> ELSEWHERE =
      Listed.words(
          """
          omsätter omsättning omsatte skador skadorna skada kostade kostat intäkter vinst
          investerade investerat satsade förlorar förlorade fick fått sparar spara hyra hyran
          lån skuld böter moms driften drift blev blivit kassa kassan skulder viten löner lönen
          """);

  /** Whose budget it is when it is not the project's. */
  private static final Set<String> BUDGET =
      Listed.words(
          """
          budget budgeten årsbudget omsättning anslag investeringsbudget driftbudget kassa
          driftsbudget
          """);

  private static final Set<String> OUR_GENITIVES =
      Set.of("projektets", "satsningens", "insatsens", "pilotens", "förstudiens", "arbetets");
  private static final Set<String> THEY =
      Listed.words(
          """
          föreningen klubben kommunen regionen bolaget företaget förbundet länet förvaltningen
          nämnden skolan stiftelsen myndigheten staten byalaget kommunerna staden
          """);
  private static final Set<String> HAS = Set.of("har", "hade", "has", "had");
  private static final Set<String> AUTHORITIES =
      Listed.words(
          """
          region kommun landstinget myndighet verket trafikverket tillväxtverket universitet
          universitetet högskolan mdu museum museet förbund ab bolag county municipality
          """);
  private static final Set<String> EVERY_YEAR = Set.of("årlig", "årliga", "annual", "yearly");
  private static final Set<String> PROJECT_WORDS =
      Listed.words(
          """
          projekt projektet insatsen satsningen piloten söker ansöker behöver behövs project
          budget budgeten kostar kostnad kostnaden räknar
          """);
  private static final Set<String> ASKED = Set.of("söker", "ansöker", "behöver", "vill", "need");
  private static final Set<String> SAID_AFTER = Set.of("kostar", "kostnad", "costs");
  private static final int NEAR_BUDGET = 8;
  private static final Set<String> EARLIER = Set.of("tidigare", "förra", "previous", "earlier");
  static final int NEAR = 5;

  private TotalWords() {}

  /**
   * {@code before} is how many tokens stand between it and the sum before, at most {@link #NEAR}.
   */
  static boolean saysTotal(Tokens tokens, Sum sum, int before, boolean hasParts) {
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

  /** "Regionens budget är", "föreningen har en årlig budget på". */
  static boolean isOfSomebodyElse(Tokens tokens, Sum sum) {
    for (int at = sum.first() - 1; at > sum.first() - NEAR_BUDGET; at--) {
      if (!tokens.sameSentence(sum.first(), at)) {
        return false;
      }
      if (tokens.isOneOf(at, BUDGET)) {
        return isTheirs(tokens, at);
      }
    }
    return false;
  }

  private static boolean isTheirs(Tokens tokens, int budget) {
    var before = tokens.text(budget - 1);
    boolean genitive =
        tokens.sameSentence(budget, budget - 1)
            && before.length() > 3
            && before.endsWith("s")
            && !OUR_GENITIVES.contains(before);
    return genitive
        || EVERY_YEAR.contains(before)
        || tokens.anyBefore(budget, 4, THEY)
        || isOfAnAuthority(tokens, budget);
  }

  /** "Region Sörmland har en budget på", "Trosa har en årsbudget på". */
  private static boolean isOfAnAuthority(Tokens tokens, int budget) {
    for (int at = budget - 1; at > budget - NEAR && tokens.sameSentence(budget, at); at--) {
      if (tokens.isOneOf(at, HAS)) {
        return tokens.anyBefore(at, 3, AUTHORITIES)
            || Places.municipality(tokens.text(at - 1)) != null;
      }
    }
    return false;
  }

  /** Every year, or what something else cost, earned or got: not this project's money. */
  static boolean isElsewhere(Tokens tokens, Sum sum, int before) {
    boolean yearly =
        (tokens.isOneOf(sum.last() + 1, YEARLY) && !"år".equals(tokens.text(sum.last() + 1)))
            || (tokens.isOneOf(sum.last() + 1, PER) && tokens.isOneOf(sum.last() + 2, YEARLY));
    return yearly
        || isOfSomebodyElse(tokens, sum)
        || tokens.anyBefore(sum.first(), before, ELSEWHERE)
        || tokens.anyBefore(sum.first(), before, EARLIER)
        || tokens.isOneOf(sum.last() + 1, EARLIER);
  }

  static boolean isPart(Tokens tokens, Sum sum) {
    return tokens.anyBefore(sum.first(), 2, PARTS_FOLLOW)
        || tokens.anyBefore(sum.first(), 3, Set.of("resten", "rest"));
  }
}
