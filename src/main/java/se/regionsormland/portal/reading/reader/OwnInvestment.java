package se.regionsormland.portal.reading.reader;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.Care;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Phrases;
import se.regionsormland.portal.reading.words.TextToken.Sort;
import se.regionsormland.portal.reading.words.Tokens;

/** A single company that buys or builds something for itself. */
final class OwnInvestment {

  private static final Phrases COMPANY =
      Phrases.of(
          """
          vårt företag; mitt företag; vårt bolag; mitt bolag; min firma; vår firma; vår
          fabrik; vår industri; our company; my company; our factory; vårt ab; mitt ab; ett
          litet företag; driver ett företag; har ett företag; har ett bolag; driver ett bolag;
          småföretagare; egenföretagare; enskild firma; small company; eget företag; egen
          firma; jag är lantbrukare; jag är bonde; jag är åkare; enskild näringsidkare; eget bolag; small business
          """);

  /** A trade, when somebody says that it is hers. */
  private static final Phrases TRADE =
      Phrases.of(
          """
          bageri*; snickeri*; verkstad*; butik*; affär; affären; gård; gården; café*; kafé*;
          gårdskafé*; gårdsbutik*; restaurang*; salong*; åkeri*; hotell*; camping*; bryggeri*;
          mejeri*; handelsträdgård*; gym; krog*; konditori*; livsmedelsbutik*; rörfirma*;
          byggfirma*; elfirma*; tryckeri*; slakteri*; fiskodling*; ridskola; vandrarhem*;
          mekverkstad*; bilverkstad*; gårdsbryggeri*; familjeföretag*; åkeriföretag*; städfirma*;
          målerifirma*; måleri; fabrik; fabriken; odlingsföretag*; gårdsmejeri*; musteri*; växthus; plåtslageri*; bakery; shop; farm; restaurant; workshop; lantbruk*
          """);

  private static final Set<String> HERS =
      Listed.words(
          """
          min mitt mina vår vårt driver jag egen eget litet liten my our
          """);

  private static final Phrases WE_ARE = Phrases.of("vi är ett; vi är en; we are a");
  private static final Set<String> SMALL = Set.of("litet", "liten", "mindre", "small");

  private static final List<String> BY_ENDING =
      List.of(
          "firma", "rederi", "salong", "butik", "stuteri", "kennel", "krog", "bageri", "ateljé");
  private static final List<String> OF_ALL =
      List.of("bygde", "hembygd", "kyrko", "skol", "för", "folk", "fritid", "lek", "bak", "inner");

  private static final Phrases INVESTS =
      Phrases.of(
          """
          investera*; köpa; köper; bygga; bygger; maskin*; utrustning*; lokal; lokaler;
          solceller; anställa; byggas; köpas; byta ut; bytas; expandera*; renovera*; byta; invest*; buy; ny hall; sätta;
          skaffa; installera*; laddstolpar; växa; anlägga; offert*; utöka; modernisera*
          """);
  private static final Set<String> NEEDS =
      Listed.words(
          """
          behöver behövs vill behöva saknar need needs want önskar få bidrag
          """);
  private static final Set<String> NEWER =
      Listed.words(
          """
          ny nytt nya större bättre modern modernt moderna begagnad begagnat extra new bigger
          larger
          """);
  private static final Phrases MACHINES =
      Phrases.of(
          """
          offert*; maskin*; robot*; svarv*; truck*; ny lokal; nya lokaler; new machine*
          """);
  private static final Set<String> STAFF = Set.of("anst", "anställda", "employees");
  private static final Set<String> NOT =
      Set.of("inte", "ej", "ingen", "inget", "inga", "not", "aldrig", "utan");

  private OwnInvestment() {}

  static @Nullable Found<Care> in(Tokens tokens) {
    if (CareReader.first(tokens, INVESTS, NOT, Care.OWN_INVESTMENT) == null
        && !needsSomethingNew(tokens)) {
      return null;
    }
    var said = CareReader.first(tokens, COMPANY, NOT, Care.OWN_INVESTMENT);
    var own = said == null ? trade(tokens) : said;
    boolean buysAMachine = CareReader.first(tokens, MACHINES, NOT, Care.OWN_INVESTMENT) != null;
    return own == null && buysAMachine ? staff(tokens) : own;
  }

  /** "Jag har ett bageri", "vår restaurang". */
  private static @Nullable Found<Care> trade(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      boolean hers =
          isTrade(tokens, at) && (tokens.anyBefore(at, 4, HERS) || isWhatWeAre(tokens, at));
      if (hers && !tokens.anyBefore(at, 4, NOT)) {
        return tokens.found(Care.OWN_INVESTMENT, at, at);
      }
    }
    return null;
  }

  /** A farm or a firm by what it is called: "fårgård", "takfirma"; not what belongs to all. */
  private static boolean isTrade(Tokens tokens, int at) {
    var word = tokens.text(at);
    return TRADE.at(tokens, at) > 0
        || BY_ENDING.stream().anyMatch(word::endsWith)
        || (word.endsWith("gård") && OF_ALL.stream().noneMatch(word::startsWith));
  }

  /** "Vi är ett gårdsbryggeri"; "vi är ett nätverk av bagerier" is something else. */
  private static boolean isWhatWeAre(Tokens tokens, int at) {
    return WE_ARE.at(tokens, at - 3) == 3
        || (tokens.isOneOf(at - 1, SMALL) && WE_ARE.at(tokens, at - 4) == 3);
  }

  /** "Behöver en större ugn". */
  private static boolean needsSomethingNew(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      boolean needs = tokens.isOneOf(at, NEWER) && tokens.anyBefore(at, 4, NEEDS);
      if (needs && !tokens.anyBefore(at, 4, NOT)) {
        return true;
      }
    }
    return false;
  }

  /** "14 anst": a company that tells how large it is. */
  private static @Nullable Found<Care> staff(Tokens tokens) {
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.isOneOf(at, STAFF) && tokens.is(at - 1, Sort.NUMBER)) {
        return tokens.found(Care.OWN_INVESTMENT, at - 1, at);
      }
    }
    return null;
  }
}
