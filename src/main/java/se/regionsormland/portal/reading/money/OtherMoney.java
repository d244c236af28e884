package se.regionsormland.portal.reading.money;

import java.math.BigDecimal;
import java.util.Set;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Phrases;
import se.regionsormland.portal.reading.words.Places;
import se.regionsormland.portal.reading.words.Sentence;
import se.regionsormland.portal.reading.words.Tokens;

/** Sums that are about something else: what is had, owed, charged, or cost another time. */
final class OtherMoney {

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
          konto kontot bankkonto bankkontot sparat värd värt värda värde försäkrad försäkrat
          försäkring taxerad medlemsavgift medlemsavgiften avgift avgiften avgifter inträde
          inträdet biljett biljetten biljetter biljetterna startavgift startavgiften gick ärvt
          ärvde ärvts gav gavs beviljade beviljades byggdes byggde finansierades beviljades bekostades
          finns avsatta avsatt avsatts reserverade reserverat insamlat samlat vunnit vann skänkt såldes sålde sålts betalade arvode arvodet arvoden
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

  /** A sentence about what somebody did another time. */
  private static final Set<String> ONCE_DONE =
      Listed.words(
          """
          beviljade beviljades byggdes anlades invigdes restaurerades renoverades genomfördes avslutades
          """);

  private static final Phrases LEFT_OUT =
      Phrases.of(
          """
          utanför projektet; utanför projektets; utanför budgeten; ingår inte; ingår ej; inte del av;
          inte en del av; vid sidan av projektet; räknas inte
          """);
  private static final Set<String> EVERY_YEAR = Set.of("årlig", "årliga", "annual", "yearly");
  private static final Set<String> KEPT = Set.of("kontot", "banken", "kassan");
  private static final BigDecimal SMALLEST = new BigDecimal("1000");
  private static final int NEAR = 5;
  private static final int FAR = 8;
  private static final Set<String> EARLIER = Set.of("tidigare", "förra", "previous", "earlier");

  private OtherMoney() {}

  /** "Regionens budget är", "föreningen har en årlig budget på". */
  static boolean isOfSomebodyElse(Tokens tokens, Sum sum) {
    for (int at = sum.first() - 1; at > sum.first() - FAR; at--) {
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

  /** "Regionen har en budget på", "Trosa har en årsbudget på". */
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
            || "/".equals(tokens.text(sum.last() + 1))
            || (tokens.isOneOf(sum.last() + 1, PER) && tokens.isOneOf(sum.last() + 2, YEARLY));
    return yearly
        || isForEach(tokens, sum, before)
        || isLeftOut(tokens, sum)
        || Sentence.hasAny(tokens, sum.first(), ONCE_DONE)
        || isTooSmall(sum)
        || tokens.anyAfter(sum.last(), 2, KEPT)
        || isOfSomebodyElse(tokens, sum)
        || tokens.anyBefore(sum.first(), before, ELSEWHERE)
        || tokens.anyBefore(sum.first(), before, EARLIER)
        || tokens.isOneOf(sum.last() + 1, EARLIER);
  }

  /** "Kostnaden per deltagare är 12 000 kr". */
  private static boolean isForEach(Tokens tokens, Sum sum, int before) {
    for (int at = sum.first() - 2; at >= sum.first() - before; at--) {
      if ("per".equals(tokens.text(at)) && tokens.sameSentence(at, sum.first())) {
        return !"år".equals(tokens.text(at + 1));
      }
    }
    return false;
  }

  private static boolean isLeftOut(Tokens tokens, Sum sum) {
    int end = Sentence.end(tokens, sum.last());
    for (int at = Sentence.start(tokens, sum.first()); at <= end; at++) {
      if (LEFT_OUT.at(tokens, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** What a cup of coffee costs, and not a project. */
  private static boolean isTooSmall(Sum sum) {
    return sum.is(Sum.Sort.KRONOR) && sum.value().compareTo(SMALLEST) < 0;
  }
}
