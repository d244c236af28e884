package se.regionsormland.portal.reading.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.County;
import se.regionsormland.portal.shared.Municipality;

/** Names of places: the county's with their towns, and those around that people name most. */
public final class Places {

  private static final int FUZZY_FROM = 8;

  private static final Map<String, Municipality> OURS = ours();
  private static final Set<String> COUNTRIES =
      Set.of(
          ("Finland Åland Estland Lettland Litauen Polen Tyskland Danmark Norge Nederländerna"
                  + " Belgien Frankrike Spanien Italien Österrike Island Ukraina Irland Portugal"
                  + " Tjeckien")
              .split(" "));
  private static final Map<String, String> OTHERS = others();

  private Places() {}

  /** The name itself, its genitive, without its dots, or with one slip in a long name. */
  public static @Nullable Municipality municipality(String word) {
    var known = OURS.get(word);
    if (known == null && word.endsWith("s")) {
      known = OURS.get(word.substring(0, word.length() - 1));
    }
    return known == null && word.length() >= FUZZY_FROM - 1 ? alike(word) : known;
  }

  public static @Nullable String other(String word) {
    var known = OTHERS.get(word);
    return known == null && word.endsWith("s") && word.length() > 4
        ? OTHERS.get(word.substring(0, word.length() - 1))
        : known;
  }

  public static boolean isCountry(String place) {
    return COUNTRIES.contains(place);
  }

  private static @Nullable Municipality alike(String word) {
    if (other(word) != null) {
      return null;
    }
    for (var one : Municipality.values()) {
      var name = one.displayName().toLowerCase(Locale.ROOT);
      if (name.length() >= FUZZY_FROM && isAlike(word, name)) {
        return one;
      }
    }
    return null;
  }

  private static boolean isAlike(String word, String name) {
    return Slips.oneApart(word, name)
        || (word.startsWith(name.substring(0, 3)) && Slips.oneApart(word, name + "s"))
        || word.startsWith(name + "bo");
  }

  private static Map<String, Municipality> ours() {
    var places = new HashMap<String, Municipality>();
    for (var one : Municipality.values()) {
      var name = one.displayName().toLowerCase(Locale.ROOT);
      places.put(name, one);
      places.put(Slips.withoutDots(name), one);
    }
    places.putAll(County.ours().towns());
    return Map.copyOf(places);
  }

  private static Map<String, String> others() {
    var places = new HashMap<String, String>();
    County.ours().around().forEach(name -> places.put(name.toLowerCase(Locale.ROOT), name));
    COUNTRIES.forEach(name -> places.put(name.toLowerCase(Locale.ROOT), name));
    var english =
        "holland Nederländerna estonia Estland latvia Lettland lithuania Litauen germany Tyskland"
            + " poland Polen denmark Danmark norway Norge spain Spanien italy Italien france"
            + " Frankrike iceland Island ukraine Ukraina belgium Belgien austria Österrike";
    var pairs = english.split(" ");
    for (int at = 0; at < pairs.length; at += 2) {
      places.put(pairs[at], pairs[at + 1]);
    }
    return Map.copyOf(places);
  }
}
