package se.regionsormland.portal.web;

import java.text.Normalizer;

/** Which signs a text may have, and how it is made of what a browser sends. */
final class Signs {

  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  /** Says nothing and shows nothing, but keeps what stands around it apart (UAX 15, D4). */
  private static final char JOINER = '\u034f';

  private static final int MARKS_IN_A_ROW = 30;

  private Signs() {}

  static boolean isOfText(int sign) {
    return sign == '\n' || sign == '\r' || sign == '\t' || !Character.isISOControl(sign);
  }

  static boolean isOfALine(int sign) {
    return !Character.isISOControl(sign) && sign != LINE_SEPARATOR && sign != PARAGRAPH_SEPARATOR;
  }

  static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  static String stripped(String typed) {
    int from = 0;
    int to = typed.length();
    while (from < to && isBlank(typed.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(typed.charAt(to - 1))) {
      to--;
    }
    return typed.substring(from, to);
  }

  /** Each sign that is none of a line becomes a blank: nothing else changes. */
  static String onOneLine(String text) {
    var line = new StringBuilder(text.length());
    text.codePoints().map(sign -> isOfALine(sign) ? sign : ' ').forEach(line::appendCodePoint);
    return line.toString();
  }

  /**
   * What was typed, as the portal keeps it: each kind of line break is one (word processors have
   * several), signs that nobody sees are gone (a text of them alone is empty), and a letter with
   * its marks is one sign (NFC), so that the same words are found however they were written.
   */
  static String clean(String typed) {
    if (typed.chars().allMatch(Signs::isPlain)) {
      return typed;
    }
    var kept = new StringBuilder(typed.length());
    typed.replace("\r\n", "\n").codePoints().filter(Signs::isKept).forEach(new Keeper(kept)::add);
    return kept.codePoints().allMatch(Signs::showsNothing)
        ? ""
        : Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static boolean isPlain(int sign) {
    return (sign >= ' ' && sign <= '~') || sign == '\n' || sign == '\t';
  }

  private static boolean isLineBreak(int sign) {
    return switch (sign) {
      case '\r', '\u000b', '\f', NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  /**
   * Not: control signs, half of a pair, hints where a word may be broken, and signs that turn the
   * direction of what stands around them.
   */
  private static boolean isKept(int sign) {
    return switch (sign) {
      case '\u00ad', '\u200b', '\u2060', '\ufeff' -> false;
      case '\u202a', '\u202b', '\u202c', '\u202d', '\u202e' -> false;
      case '\u2066', '\u2067', '\u2068', '\u2069' -> false;
      default ->
          isLineBreak(sign) || (isOfText(sign) && Character.getType(sign) != Character.SURROGATE);
    };
  }

  private static boolean showsNothing(int sign) {
    return isBlank(sign) || Character.getType(sign) == Character.FORMAT;
  }

  private static boolean isMark(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /**
   * Marks without end on one letter would take the square of their number to put in order. What has
   * been kept before stays as it is.
   */
  private static final class Keeper {
    private final StringBuilder kept;
    private int marks;

    Keeper(StringBuilder kept) {
      this.kept = kept;
    }

    void add(int sign) {
      marks = isMark(sign) && sign != JOINER ? marks + 1 : 0;
      if (marks > MARKS_IN_A_ROW) {
        kept.append(JOINER);
        marks = 1;
      }
      kept.appendCodePoint(isLineBreak(sign) ? '\n' : sign);
    }
  }
}
