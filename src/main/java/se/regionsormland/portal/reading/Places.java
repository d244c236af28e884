package se.regionsormland.portal.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Municipality;

/** Names of places: the nine with their towns, and those around that people name most. */
final class Places {

  private static final int FUZZY_FROM = 8;

  private static final Map<String, Municipality> NINE = nine();
  private static final Set<String> COUNTRIES =
      Set.of(
          ("Finland Åland Estland Lettland Litauen Polen Tyskland Danmark Norge Nederländerna"
                  + " Belgien Frankrike Spanien Italien Österrike Island Ukraina Irland Portugal"
                  + " Tjeckien")
              .split(" "));
  private static final Map<String, String> OTHERS = others();

  private Places() {}

  /** The name itself, its genitive, without its dots, or with one slip in a long name. */
  static @Nullable Municipality municipality(String word) {
    var known = NINE.get(word);
    if (known == null && word.endsWith("s")) {
      known = NINE.get(word.substring(0, word.length() - 1));
    }
    return known == null && word.length() >= FUZZY_FROM - 1 ? alike(word) : known;
  }

  static @Nullable String other(String word) {
    var known = OTHERS.get(word);
    return known == null && word.endsWith("s") && word.length() > 4
        ? OTHERS.get(word.substring(0, word.length() - 1))
        : known;
  }

  static boolean isCountry(String place) {
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

  private static Map<String, Municipality> nine() {
    var places = new HashMap<String, Municipality>();
    for (var one : Municipality.values()) {
      var name = one.displayName().toLowerCase(Locale.ROOT);
      places.put(name, one);
      places.put(Slips.withoutDots(name), one);
    }
    put(
        places,
        Municipality.ESKILSTUNA,
        "torshälla",
        "hällbybrunn",
        "kvicksund",
        "skogstorp",
        "näshulta",
        "sundbyholm",
        "kjula",
        "kjulaås",
        "hållsta");
    put(places, Municipality.STRANGNAS, "mariefred", "stallarholmen", "åkers", "merlänna");
    put(
        places,
        Municipality.FLEN,
        "malmköping",
        "hälleforsnäs",
        "sparreholm",
        "bettna",
        "mellösa",
        "dunker",
        "vadsbro",
        "skebokvarn",
        "orrhammar");
    put(places, Municipality.TROSA, "vagnhärad", "västerljung");
    put(
        places,
        Municipality.NYKOPING,
        "stigtomta",
        "nävekvarn",
        "tystberga",
        "svalsta",
        "vrena",
        "runtuna",
        "jönåker",
        "enstaberga",
        "buskhyttan",
        "ludgo");
    put(places, Municipality.GNESTA, "björnlunda", "stjärnhov", "laxne");
    put(
        places,
        Municipality.KATRINEHOLM,
        "julita",
        "björkvik",
        "sköldinge",
        "forssjö",
        "strångsjö",
        "äsköping");
    put(places, Municipality.VINGAKER, "baggetorp", "marmorbyn", "högsjö");
    return Map.copyOf(places);
  }

  private static void put(
      Map<String, Municipality> places, Municipality municipality, String... towns) {
    for (var town : towns) {
      places.put(town, municipality);
    }
  }

  private static Map<String, String> others() {
    var places = new HashMap<String, String>();
    for (var name :
        ("Södertälje Norrköping Linköping Örebro Västmanland Västerås Enköping Köping Arboga"
                + " Kungsör Hallsberg Kumla Askersund Finspång Nynäshamn Botkyrka Salem Nykvarn"
                + " Stockholm Uppsala Östergötland Motala Göteborg Malmö Dalarna Gävle Gävleborg"
                + " Värmland Karlskoga Jönköping Gotland Håbo Sala Hallstahammar Surahammar")
            .split(" ")) {
      places.put(name.toLowerCase(Locale.ROOT), name);
    }
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
