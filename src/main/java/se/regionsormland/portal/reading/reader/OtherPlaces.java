package se.regionsormland.portal.reading.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Places;
import se.regionsormland.portal.reading.words.Sentence;
import se.regionsormland.portal.reading.words.Tokens;

/**
 * Places besides the nine, where something of the project is to happen: not where goods and people
 * come from or go, nor where somebody did the same. A country wants somebody to work with there.
 */
final class OtherPlaces {

  private static final int NEAR = 6;

  /** Words that speak of a place as an example, and not of where something is to happen. */
  private static final Set<String> EXAMPLE =
      Listed.words(
          """
          inspirerade inspirerades inspireras inspiration inspirerad förebild förebilden
          exempel studiebesök liknande precis inspired jämför samma jämfört lärt testats
          provats prövats besökte besökt visade likadant modell modellen erfarenheter
          erfarenheterna like
          """);

  private static final Set<String> INSTITUTION =
      Set.of("universitet", "högskola", "university", "tingsrätt", "universitets");

  /** Only with a capital: they are words too. */
  private static final Set<String> WORDS = Set.of("köping", "sala", "salem", "kumla", "norge");

  private static final Set<String> WITH =
      Listed.words(
          """
          tillsammans samarbete samarbetet samarbetar samarbeta samverkan samverkar samverka
          partner partners parter parterna ihop mellan together with between cooperation
          """);
  private static final Set<String> FROM = Set.of("från", "ifrån", "from", "frn");
  private static final Set<String> TO = Set.of("till", "to", "mot");
  private static final Set<String> CARRIED =
      Listed.words(
          """
          åker körs kör köra säljer säljs sälja skickas skickar exporteras exporterar fraktas
          transporteras flyttar reser resa levererar levereras pendlar går export flyger
          """);

  private OtherPlaces() {}

  static List<Found<String>> in(Tokens tokens) {
    var found = new LinkedHashMap<String, Found<String>>();
    for (int at = 0; at < tokens.size(); at++) {
      var place = Places.other(tokens.text(at));
      if (place != null && isNamed(tokens, at) && isOfTheProject(tokens, at, place)) {
        found.putIfAbsent(place, tokens.found(place, at, at));
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isNamed(Tokens tokens, int at) {
    return tokens.isCapital(at) || !WORDS.contains(tokens.text(at));
  }

  private static boolean isOfTheProject(Tokens tokens, int at, String place) {
    return !PlaceReader.isDenied(tokens, at)
        && !tokens.isOneOf(at + 1, INSTITUTION)
        && !isExample(tokens, at)
        && (Places.isCountry(place) ? isWithSomebody(tokens, at) : !isOnlyOnTheWay(tokens, at));
  }

  private static boolean isExample(Tokens tokens, int at) {
    boolean as = tokens.isOneOf(at - 1, Set.of("som")) || tokens.isOneOf(at - 2, Set.of("som"));
    return as || tokens.anyBefore(at, NEAR, EXAMPLE) || tokens.anyAfter(at, NEAR, EXAMPLE);
  }

  private static boolean isWithSomebody(Tokens tokens, int at) {
    return tokens.anyBefore(at, NEAR, WITH) || isBesideOneOfTheNine(tokens, at);
  }

  /** "In Katrineholm and in Tampere, Finland", "i Gnesta med Enköping och Estland". */
  private static boolean isBesideOneOfTheNine(Tokens tokens, int at) {
    boolean beside = false;
    boolean from = tokens.isOneOf(at - 1, FROM) || tokens.isOneOf(at - 1, TO);
    for (int one = at - NEAR; one < at; one++) {
      beside =
          beside || (tokens.sameSentence(one, at) && Places.municipality(tokens.text(one)) != null);
    }
    return beside && !from && tokens.anyBefore(at, 4, Set.of("och", "and", "med", "samt"));
  }

  /** What comes from there, or goes there. */
  private static boolean isOnlyOnTheWay(Tokens tokens, int at) {
    boolean from = tokens.isOneOf(at - 1, FROM) && !tokens.anyBefore(at, 4, WITH);
    return from || (tokens.isOneOf(at - 1, TO) && Sentence.hasAny(tokens, at, CARRIED));
  }
}
