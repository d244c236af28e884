package se.regionsormland.portal.reading.money;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Sentence;
import se.regionsormland.portal.reading.words.TextToken;
import se.regionsormland.portal.reading.words.Tokens;
import se.regionsormland.portal.shared.County;

/** Who a sum is to come from, by the words around it. */
final class Funders {

  enum Funder {
    EUROPE,
    REGION,
    /** Her own organisation, a municipality or somebody else. */
    OTHERS
  }

  /** Words that can follow a sum without being what is counted. */
  static final Set<String> AFTER_A_SUM =
      Listed.words(
          """
          varav därav från frn ifrån av till för och i på under men totalt sammanlagt som via
          ur med att är of from in for and over
          """);

  /** How many tokens a funder and its preposition take after a sum, at least. */
  static final int LENGTH = 2;

  private static final int NEAR = 8;

  private static final Set<String> EUROPE =
      Listed.words(
          """
          eu eu:s eruf erdf eufonden regionalfonden regionalfond europa utvecklingsfonden
          europeiska tillväxtverket tillväxtverkets european
          """);
  private static final Set<String> REGION =
      Set.of(
          "regionen",
          "regionens",
          "region",
          County.ours().region().replace(" ", "").toLowerCase(Locale.ROOT),
          "1:1",
          "landstinget");
  private static final Set<String> YOURS = Set.of("er", "era", "ert");
  private static final Set<String> OTHERS =
      Listed.words(
          """
          själva kommun själv eget egen egna kommunen kommunerna kommunens oss ourselves
          municipality municipalities företagen näringslivet vinnova klimatklivet
          naturvårdsverket energimyndigheten interreg esf leader stiftelsen stiftelser life
          horisont horizon socialfonden urbact eui länsstyrelsen sparbanksstiftelsen almi
          partners partner medfinansiärer mdu övriga andra
          """);

  private static final Set<String> FROM =
      Listed.words(
          """
          från frn ifrån fr from by via ur hos genom
          """);
  private static final Set<String> MONEY_WORDS =
      Listed.words(
          """
          medel pengar stöd bidrag del delen medlen funding money funds s andel andelen stödet
          bidraget pengarna finansiering finansieringen medfinansiering share part grant
          """);
  private static final Set<String> STOPS =
      Listed.words(
          """
          och varav därav men samt resten and which , ) så but
          """);
  private static final Set<String> PAYS =
      Listed.words(
          """
          med betalar betala står stå bidrar ger går gå skjuter lägger söker söks vill ska kan
          skulle pays pay covers we om begärs : = täcker finansierar delar delas svarar
          lovar tar för avsätter satsar
          """);
  private static final Set<String> OURS =
      Listed.words(
          """
          bidra betala lägga betalar står lägger skjuter går bidrar
          """);
  private static final Set<String> PROGRAMMES =
      Listed.words(
          """
          interreg life horisont horizon esf socialfonden erasmus eui urbact klimatklivet
          landsbygdsfonden leader digital
          """);
  private static final Set<String> THE_FUND =
      Set.of("eruf", "erdf", "regionalfonden", "regionalfond", "tillväxtverket");
  private static final Set<String> BUDGET = Set.of("budget", "totalbudget", "projektbudget");
  private static final Set<String> BUDGET_OF = Set.of("om", "på", "of");
  private static final Set<String> APPROPRIATION = Set.of("anslag", "anslaget");
  private static final Set<String> PARTS_OF = Set.of("varav", "därav", "which");

  private Funders() {}

  /** Read forward to the funder: "1,6 miljoner från EU", "900 tkr i 1:1-medel". */
  static @Nullable Funder after(Tokens tokens, Sum sum, int limit) {
    boolean from = false;
    boolean by = false;
    for (int at = sum.last() + 1; at < limit && at <= sum.last() + NEAR; at++) {
      if (!tokens.sameSentence(sum.last(), at) || tokens.isOneOf(at, STOPS)) {
        return null;
      }
      var funder = at(tokens, at);
      boolean beside = at == sum.last() + 1 || tokens.isOneOf(at - 1, APPROPRIATION);
      if (funder != null
          && (from || beside || (by && !sum.is(Sum.Sort.PERCENT)) || isMoney(tokens, at))) {
        return funder;
      }
      from = from || tokens.isOneOf(at, FROM);
      by = "av".equals(tokens.text(at));
    }
    return null;
  }

  /** Read backward to it: "EU står för 1,6 miljoner", "EU: 1,6 Mkr", "vi lägger 400 tkr". */
  static @Nullable Funder before(Tokens tokens, Sum sum, int limit) {
    if (Shares.isEven(tokens, sum.first())) {
      return ofBoth(tokens, sum);
    }
    if (isOfABudget(tokens, sum)) {
      return null;
    }
    for (int at = sum.first() - 1; at > limit && at >= sum.first() - NEAR; at--) {
      if (!tokens.sameSentence(sum.first(), at)
          || (at < sum.first() - 1 && tokens.isOneOf(at, STOPS))) {
        return null;
      }
      var funder = at(tokens, at);
      if (funder != null && leadsTo(tokens, at, sum)) {
        return funder;
      }
      boolean pays = tokens.anyAfter(at, 2, OURS) || tokens.anyBefore(at, 1, OURS);
      if (pays && "vi".equals(tokens.text(at))) {
        return Funder.OTHERS;
      }
    }
    return null;
  }

  /** "50 procents stöd från EU på en budget om 8 miljoner": that is the whole. */
  private static boolean isOfABudget(Tokens tokens, Sum sum) {
    return tokens.isOneOf(sum.first() - 1, BUDGET_OF) && tokens.isOneOf(sum.first() - 2, BUDGET);
  }

  /** Of those who share alike the one that has rules for it. */
  private static @Nullable Funder ofBoth(Tokens tokens, Sum sum) {
    int end = Sentence.end(tokens, sum.first());
    for (int at = Sentence.start(tokens, sum.first()); at <= end; at++) {
      var funder = at(tokens, at);
      if (funder == Funder.EUROPE || funder == Funder.REGION) {
        return funder;
      }
    }
    return null;
  }

  /** Whether a number without a unit is spoken of as a part of something. */
  static boolean isSaidOf(Tokens tokens, Sum sum) {
    return tokens.anyBefore(sum.first(), 2, PARTS_OF)
        || (tokens.anyBefore(sum.first(), 2, Set.of("totalt", "totala")) && !counts(tokens, sum))
        || after(tokens, sum, tokens.size()) != null
        || before(tokens, sum, -1) != null;
  }

  /** "Totalt 40 deltagare". */
  private static boolean counts(Tokens tokens, Sum sum) {
    int next = sum.last() + 1;
    return tokens.sameSentence(sum.last(), next)
        && tokens.is(next, TextToken.Sort.WORD)
        && !tokens.isOneOf(next, AFTER_A_SUM);
  }

  private static boolean leadsTo(Tokens tokens, int funder, Sum sum) {
    boolean said = tokens.isOneOf(funder - 1, FROM) || tokens.isOneOf(funder - 1, Set.of("av"));
    return said
        || funder == sum.first() - 1
        || isMoney(tokens, funder)
        || tokens.isOneOf(funder + 1, PAYS)
        || tokens.isOneOf(funder + 2, PAYS);
  }

  /** "EU-medel", "1:1 pengar". */
  private static boolean isMoney(Tokens tokens, int funder) {
    int next = "-".equals(tokens.text(funder + 1)) ? funder + 2 : funder + 1;
    return tokens.isOneOf(next, MONEY_WORDS);
  }

  /** The European Union pays through more programmes than one, each by its own rules. */
  private static boolean isOfAnotherProgramme(Tokens tokens, int index) {
    return Sentence.hasAny(tokens, index, PROGRAMMES) && !Sentence.hasAny(tokens, index, THE_FUND);
  }

  /** "Er del", "från er": it is the region that is written to. */
  private static boolean isYours(Tokens tokens, int index) {
    return tokens.isOneOf(index, YOURS)
        && (isMoney(tokens, index)
            || tokens.isOneOf(index - 1, FROM)
            || "av".equals(tokens.text(index - 1)));
  }

  private static @Nullable Funder at(Tokens tokens, int index) {
    var word = tokens.text(index);
    if (EUROPE.contains(word) || word.startsWith("eu-")) {
      return isOfAnotherProgramme(tokens, index) ? Funder.OTHERS : Funder.EUROPE;
    }
    if (REGION.contains(word) || isYours(tokens, index)) {
      return Funder.REGION;
    }
    return OTHERS.contains(word) ? Funder.OTHERS : null;
  }
}
