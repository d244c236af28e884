package se.regionsormland.portal;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What people paste, lean on or try: none of it may stop a page. All of it fits in the form. */
public final class OddTexts {

  private static final Pattern MANY_MARKS = Pattern.compile("\\p{M}{31}");

  /** The tests that store these keep them from the others. */
  public static final String OWN_DATABASE = "portal.test.database=of odd texts";

  private static final int ROOM = 20_000;

  private OddTexts() {}

  public static Map<String, String> all() {
    var texts = new LinkedHashMap<String, String>();
    texts.put(
        "a link of 2,300 signs", "Läs https://example.org/" + "sida".repeat(575) + " om dammar.");
    texts.put(
        "a link of parameters", "https://example.org/?" + each(700, n -> "p" + n + "=" + n + "&"));
    texts.put("one word of 2,046 bytes", "b".repeat(2046));
    texts.put("one word of 2,047 bytes", "b".repeat(2047));
    texts.put("one word as long as the form", "våtmark".repeat(ROOM / 7));
    texts.put("a place of 3,000 signs", "Vi bygger vid " + "Å" + "b".repeat(3000) + "sjön i Flen.");
    texts.put("1,100 Chinese signs", "水".repeat(1100));
    texts.put("letters of four bytes with hyphens", "𐐀𐐁-".repeat(ROOM / 5));
    texts.put("20,000 blanks", "a" + " ".repeat(ROOM - 2) + "b");
    texts.put("20,000 line breaks", "a" + "\n".repeat(ROOM - 2) + "b");
    texts.put(
        "blanks of every kind", "a\u00a0\u2003\u202f\u2028\u2029\u0085\u3000\t b".repeat(600));
    texts.put("only signs", "?!.,;:-–—_*+/\\|()[]{}<>\"'`´^~#%&=@§½".repeat(500));
    texts.put(
        "quotes and backslashes",
        "'' \\' \\\\ \" \"\" ' \\n \\u0041 E'\\\\' $$ ; -- /* */ ".repeat(300));
    texts.put(
        "words of a search",
        "våtmark & !dammar | (vatten <-> sjö):* 'a':*B & \\ <3> -skog \"flen ".repeat(200));
    texts.put(
        "combining marks",
        "v" + "\u0301".repeat(5000) + "a\u030a\u0308 vatten" + "\u0323".repeat(500));
    texts.put(
        "both directions", "\u202e\u2066\u200f آب و زمین שלום \u2069\u202c dammar ".repeat(300));
    texts.put(
        "signs that are not seen", "dam\u200bmar \ufeff\u00ad\u2060vat\u00adten ".repeat(800));
    texts.put("emoji in families", "👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇸🇪 ".repeat(600));
    texts.put("half a sign", "dammar \ud83d vatten \udc69".repeat(300));
    texts.put(
        "signs of a format", "%s %n %1$s %d {0} {1,number} {0,choice,1#a} '{' #{7} ".repeat(300));
    texts.put(
        "signs of a template",
        "${7*7} *{a} #{b} @{/c} ~{d} [[${7*7}]] [(a)] __${7*7}__ th:text ".repeat(250));
    texts.put(
        "signs of a page",
        "<b>a</b> <!-- --> &amp; &#0; <a href='x'>y</a> ]]> </textarea> ".repeat(250));
    texts.put("a sum without end", "Det kostar " + "9".repeat(5000) + " kronor.");
    texts.put(
        "sums that are too much",
        each(400, n -> "9".repeat(10 + n % 10) + " miljarder kr, varav 999 % från EU. "));
    texts.put(
        "sums that are odd",
        "-5 mkr 0 kr 1,,5 mkr 1.2.3.4 mkr 1e99 kr 007 tkr 1 000 000 000 000 000 kr ".repeat(200));
    texts.put(
        "days that are not",
        "den 32 maj 2027, 31/2, 2027-13-45, 9999-99-99, 29 februari 2027, 0/0 ".repeat(250));
    texts.put(
        "days far away",
        "1 januari 2099 till 31 december 1900, vecka 99, kvartal 9 år 20499 ".repeat(250));
    texts.put("numbers in a row", each(4000, n -> n + " "));
    texts.put("numbers of telephones", "070-123 45 67 0150-12 34 56 +46 70 123 45 67 ".repeat(350));
    texts.put("as many words as there is room for", each(3300, n -> "ord" + n + " "));
    texts.put(
        "places in a row", each(900, n -> "Vid Ab" + Integer.toString(n, 36) + "sjön i Flen. "));
    texts.put("sentences of one word", "Vatten. ".repeat(2400));
    texts.put("brackets in brackets", "(".repeat(5000) + "a" + ")".repeat(5000));
    texts.put("addresses of letters", "a.b+c@example.org, ".repeat(900));
    texts.put("a table that was pasted", each(900, n -> "Rad " + n + "\t" + n * 1000 + "\t;|\r\n"));
    texts.put("small and large", "İıßẞŉǰΐΰﬁﬀǅ K Å ".repeat(900));
    return texts.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one -> cut(one.getValue(), ROOM),
                (one, _) -> one,
                LinkedHashMap::new));
  }

  private static String each(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }

  /**
   * As the portal counts: of letters put together, and with the joiner that it sets after every
   * thirtieth mark in a row.
   */
  public static String cut(String text, int room) {
    var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
    int most = MANY_MARKS.matcher(whole).find() ? room - room / 30 - 1 : room;
    return whole.substring(0, Math.min(most, whole.length()));
  }

  /** For a test that takes a name and a text. */
  public static Stream<Arguments> named() {
    return all().entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
  }
}
