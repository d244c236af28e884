package se.regionsormland.portal.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts of a given length that make a careless reader slow. Harmless to look at and to keep. */
public final class HostileTexts {

  private HostileTexts() {}

  /** By name, each of exactly so many UTF-16 signs. */
  public static Map<String, String> of(int length) {
    var all = new LinkedHashMap<String, String>();
    all.put("blanks", fill("", " ", "", length));
    all.put("blanks and a word", fill("", " ", "x x", length));
    all.put("a word among blanks", fill("x", " ", "x", length));
    all.put("no-break blanks", fill("", "\u00a0", "x", length));
    all.put("line breaks", fill("", "\n", "x", length));
    all.put("a domain of many parts", fill("a@b", ".b", "", length));
    all.put("a domain of many parts and a blank", fill("a@b", ".b", " x", length));
    all.put("many addresses", fill("", "a@b.c ", "", length));
    all.put("many at signs", fill("a", "@", "b.c", length));
    all.put("mailto upon mailto", fill("", "mailto:", "", length));
    all.put("digits", fill("", "1", "", length));
    all.put("thousands", fill("1", " 000", "", length));
    all.put("thousands with points", fill("1", ".000", ",", length));
    all.put("zeros", fill("", "0", "1", length));
    all.put("brackets", fill("", "(", "", length));
    all.put("brackets both ways", fill("", "((", "))", length));
    all.put("hyphens", fill("a", "-", "!", length));
    all.put("letters", fill("", "a", "!", length));
    all.put("marks on one letter", fill("a", "\u0301", "", length));
    all.put("marks out of order", fill("a", "\u0301\u0316", "", length));
    all.put("Hangul in pieces", fill("", "\u1100\u1161\u11a8", "", length));
    all.put("pairs", fill("", "\ud83d\ude80", "", length));
    all.put("half pairs", fill("", "\ud83d", "", length));
    all.put("NUL", fill("", "\u0000", "x", length));
    all.put("control signs", fill("", "\u0007\u000b\u000c\u001e", "x", length));
    all.put("right to left and back", fill("", "\u202e\u202d", "x", length));
    all.put("signs without width", fill("x", "\u200b\u00ad\u2060", "x", length));
    all.put("quotes", fill("\"", "\\\"", "", length));
    all.put("web address", fill("https://", "a", " ", length));
    all.put("Chinese", fill("", "\u5730", "", length));
    return all;
  }

  private static String fill(String first, String again, String last, int length) {
    var middle = again.repeat(length / again.length() + 1);
    return (first + middle).substring(0, length - last.length()) + last;
  }
}
