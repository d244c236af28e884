package se.regionsormland.portal.offers;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be offered and sought, with the beginnings of the words by which a text asks for it. */
public enum Resource {
  KNOWLEDGE("kunskap", "kompetens", "expert", "forskning", "handledning"),
  TEST_SITE("testbädd", "testmiljö", "testa", "pilot", "prova", "demonstration"),
  PREMISES("lokal", "verkstad", "kontorsplats"),
  LAND("mark", "åker", "tomt", "skog"),
  CO_FINANCING("medfinansi", "finansiär", "finansiering", "bidrag"),
  PROJECT_OWNER("projektägar", "äga projekt", "huvudman"),
  DATA("data", "mätning", "statistik", "kartlägg"),
  NETWORK("nätverk", "medlemmar", "kontakter", "samverka"),
  PEOPLE("projektledar", "arbetstid", "personal", "studenter"),
  PARTNER("samarbetspart", "projektpart"),
  STUDENTS("student", "examensarbete");

  private static final int SHORT = 4;

  private final Pattern asked;

  /** A short beginning is a word of its own: "marknad" is no land. */
  Resource(String... beginnings) {
    var any =
        Stream.of(beginnings)
            .map(one -> one.length() > SHORT ? one : one + "(?!\\p{L})")
            .collect(Collectors.joining("|"));
    asked = Pattern.compile("(?<!\\p{L})(" + any + ")");
  }

  /** Whether a text speaks of it. */
  public boolean isSoughtIn(String text) {
    return asked.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
