package se.regionsormland.portal.reading.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.words.Phrases;
import se.regionsormland.portal.reading.words.Places;
import se.regionsormland.portal.reading.words.Sentence;
import se.regionsormland.portal.reading.words.Tokens;
import se.regionsormland.portal.shared.County;
import se.regionsormland.portal.shared.Municipality;

/**
 * Which municipalities the text names, and which places besides. Each once, where it stands first.
 */
final class PlaceReader {

  private static final Set<String> NOT = Set.of("inte", "ej", "utom", "not", "except");
  private static final int NEAR = 6;
  private static final Phrases ALL =
      Phrases.of(
          """
          alla kommuner i länet; alla länets kommuner; hela länet; länets alla kommuner;
          samtliga kommuner;
          """
              + String.join(";", County.ours().whole()));

  /** Between "inte" and the place: "inte i Trosa", "inte vara i Trosa", but "inte bara i". */
  private static final Set<String> BETWEEN =
      Set.of("i", "på", "vid", "in", "at", "vara", "ligga", "bli", "be", "kring");

  private static final Set<String> EXCEPT =
      Set.of("utom", "förutom", "except", "undantag", "undantaget", "minus");

  private PlaceReader() {}

  static List<Found<Municipality>> municipalities(Tokens tokens) {
    var found = new TreeMap<Municipality, Found<Municipality>>();
    for (int at = 0; at < tokens.size(); at++) {
      int all = ALL.at(tokens, at);
      if (all > 0) {
        addAll(found, tokens, at, at + all - 1);
      }
      var one = Places.municipality(tokens.text(at));
      if (one != null && isExcepted(tokens, at)) {
        found.remove(one);
      } else if (one != null && !isDenied(tokens, at)) {
        found.putIfAbsent(one, tokens.found(one, at, at));
      }
    }
    return List.copyOf(found.values());
  }

  private static void addAll(
      Map<Municipality, Found<Municipality>> found, Tokens tokens, int first, int last) {
    for (var one : Municipality.values()) {
      found.putIfAbsent(one, tokens.found(one, first, last));
    }
  }

  static boolean isDenied(Tokens tokens, int at) {
    int before = at - 1;
    while (tokens.sameSentence(at, before) && tokens.isOneOf(before, BETWEEN)) {
      before--;
    }
    return (tokens.sameSentence(at, before) && tokens.isOneOf(before, NOT)) || staysOut(tokens, at);
  }

  /** "Trosa är inte med", "Salem vill inte". */
  private static boolean staysOut(Tokens tokens, int at) {
    return tokens.isOneOf(at + 1, Set.of("är", "vill", "deltar", "ska", "is"))
        && tokens.isOneOf(at + 2, Set.of("inte", "ej", "not"))
        && (tokens.isOneOf(at + 3, Set.of("med", "delta", "vara", "in"))
            || tokens.isOneOf(at + 1, Set.of("vill", "deltar")));
  }

  /** "Hela länet utom Trosa och Gnesta". */
  private static boolean isExcepted(Tokens tokens, int at) {
    if (!tokens.anyBefore(at, NEAR, EXCEPT)) {
      return false;
    }
    for (int one = Sentence.start(tokens, at); one < at; one++) {
      if (ALL.at(tokens, one) > 0) {
        return true;
      }
    }
    return false;
  }
}
