package se.regionsormland.portal.reading.reader;

import java.util.Locale;
import java.util.Set;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.TextToken.Sort;
import se.regionsormland.portal.reading.words.Tokens;

/** Words with capitals in a row, as "Volvo CE" or "Eskilstuna Energi och Miljö": one name. */
record NameRun(int first, int last) {

  private static final Set<String> JOINS = Set.of("och", "&", "-");

  /** By one of these a row of capitals is an organisation, and no person. */
  private static final Set<String> ORGANISATION =
      Listed.words(
          """
          ab energi miljö bostäder fastigheter kommunfastigheter museum bolag förening förbund
          universitet högskola stift bank sparbank gymnasium folkhögskola region science park
          group sweden sverige handel vatten kraft bygg motorklubb kommun bygdegård idrott
          marknadsföring turism logistik hamn trafik innovation näringsliv
          """);

  private static final Set<String> REGION = Set.of("region", "regionen", "landstinget");

  /** Words that open a sentence and are no part of a name. */
  private static final Set<String> OPENS =
      Listed.words(
          """
          både även och men vår våra vårt då nu dessutom idag hos från i på med både om när
          att partner partners parter deltagare samt eller också the our both and with
          varken sedan här där företaget bolaget föreningen kommunen
          """);

  private static final Set<String> NO_NAME =
      Listed.words(
          """
          vi de dom det jag projektet eu alla båda som hon han they we everyone ingen ni man vd
          it ai sfi hr ab ordf va bnp mkr tkr kr ok ps obs
          """);

  /** The run that a token is in; a sentence's first word may have its capital for that alone. */
  static NameRun at(Tokens tokens, int index) {
    int first = index;
    while (reaches(tokens, first, -1) && !tokens.isOneOf(before(tokens, first, -1), OPENS)) {
      first = before(tokens, first, -1);
    }
    int last = index;
    if (tokens.isOneOf(index, OPENS)) {
      return new NameRun(index, index);
    }
    while (reaches(tokens, last, 1)) {
      last = before(tokens, last, 1);
    }
    return new NameRun(first, last);
  }

  /** "Nyköpings hamn AB": between the name and its form of company may stand what it does. */
  private static boolean isCompanyOf(Tokens tokens, int from, int step) {
    return step < 0
        && "ab".equals(tokens.text(from))
        && tokens.is(from - 1, Sort.WORD)
        && tokens.sameSentence(from, from - 2)
        && tokens.isCapital(from - 2);
  }

  private static boolean reaches(Tokens tokens, int from, int step) {
    int to = before(tokens, from, step);
    return tokens.sameSentence(from, to) && tokens.isCapital(to);
  }

  /** The next word of a name; a joining word counts only where another capital follows. */
  private static int before(Tokens tokens, int from, int step) {
    int next = from + step;
    if (!tokens.isCapital(next) && isCompanyOf(tokens, from, step)) {
      return from - 2;
    }
    return tokens.isOneOf(next, JOINS) && joinsAName(tokens, from, step) ? next + step : next;
  }

  /** "Almi och MDU" are two. */
  private static boolean joinsAName(Tokens tokens, int from, int step) {
    int other = from + 2 * step;
    return tokens.isOneOf(Math.max(from, other), ORGANISATION)
        && !isCapitals(tokens, other)
        && !isCapitals(tokens, from);
  }

  boolean isOrganisation(Tokens tokens) {
    if (tokens.isOneOf(first, REGION)) {
      return false;
    }
    boolean capitals = false;
    boolean kind = false;
    for (int at = first; at <= last; at++) {
      capitals = capitals || isCapitals(tokens, at);
      kind = kind || (last > first && tokens.isOneOf(at, ORGANISATION));
    }
    return capitals || kind;
  }

  static boolean isCapitals(Tokens tokens, int at) {
    if (!tokens.is(at, Sort.WORD) || NO_NAME.contains(tokens.text(at))) {
      return false;
    }
    var written = tokens.written(at, at);
    return written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
  }
}
