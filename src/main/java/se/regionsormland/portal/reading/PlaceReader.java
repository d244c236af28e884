package se.regionsormland.portal.reading;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regionsormland.portal.shared.Municipality;

/** Which of the nine the text names, and which places besides. Each once, where it stands first. */
final class PlaceReader {

  private static final Set<String> NOT = Set.of("inte", "ej", "utom", "not", "except");
  private static final Phrases ALL =
      Phrases.of(
          """
          alla nio; samtliga nio; alla kommuner i länet; alla länets kommuner; hela länet;
          hela sörmland; länets alla kommuner; samtliga kommuner; all nine
          """);

  /** Words that speak of a place as an example, and not of where something is to happen. */
  private static final Set<String> EXAMPLE =
      Listed.words(
          """
          inspirerade inspirerades inspireras inspiration inspirerad förebild exempel
          studiebesök liknande precis inspired jämför samma jämfört lärt
          """);

  private static final Set<String> INSTITUTION =
      Set.of("universitet", "högskola", "university", "tingsrätt");

  private PlaceReader() {}

  static List<Found<Municipality>> municipalities(Tokens tokens) {
    var found = new EnumMap<Municipality, Found<Municipality>>(Municipality.class);
    for (int at = 0; at < tokens.size(); at++) {
      int all = ALL.at(tokens, at);
      if (all > 0) {
        addAll(found, tokens, at, at + all - 1);
      }
      var one = Places.municipality(tokens.text(at));
      if (one != null && !tokens.isOneOf(at - 1, NOT)) {
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

  static List<Found<String>> others(Tokens tokens) {
    var found = new LinkedHashMap<String, Found<String>>();
    for (int at = 0; at < tokens.size(); at++) {
      var place = Places.other(tokens.text(at));
      if (place != null && !tokens.isOneOf(at - 1, NOT) && isWhereItHappens(tokens, at)) {
        found.putIfAbsent(place, tokens.found(place, at, at));
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isWhereItHappens(Tokens tokens, int at) {
    return !tokens.anyBefore(at, 6, EXAMPLE) && !tokens.isOneOf(at + 1, INSTITUTION);
  }
}
