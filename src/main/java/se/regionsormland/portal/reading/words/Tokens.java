package se.regionsormland.portal.reading.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.words.TextToken.Sort;

/** A text cut into words, numbers and signs, sentence by sentence, in one pass. */
public final class Tokens {

  /** Every repetition is possessive or bounded: the time grows with the text and no faster. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<date>(?:19|20)\\d{2}-(?:\\d{2}-\\d{2}|(?:0[1-9]|1[0-2])(?!-\\d))(?!\\d))"
              + "|(?<other>\\d{13,}+|\\d{6,8}[-+]\\d{4}(?!\\d)|(?<![\\d,])\\d{1,2}:\\d{2}(?!\\d)"
              + "|(?:\\+\\d{1,3} ?|0)\\d{1,3}(?:[- ]{1,3}\\d{2,4}){1,4}(?!\\d)|0\\d{6,10}(?!\\d))"
              + "|(?<slashed>\\d{1,2}/\\d{1,2}(?![\\d/]))"
              + "|(?<one>1:1(?!\\d))"
              + "|(?<number>\\d{1,3}(?:,\\d{3}(?!\\d)){2,4}|\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3}(?!\\d)){1,4}(?:,\\d{1,2}(?!\\d))?"
              + "|\\d{1,12}+(?:[.,]\\d{1,4}(?!\\d))?)"
              + "|(?<short>\\p{L}{1,2}\\.\\p{L}(?:\\.\\p{L})?(?![\\p{L}\\p{M}])\\.?)"
              + "|(?<word>\\p{L}[\\p{L}\\p{M}]*+(?::\\p{L}{1,4}+)?)"
              + "|(?<sign>[^\\s\\p{L}\\p{N}])");

  private static final Set<String> ABBREVIATIONS =
      Listed.words(
          """
          ca milj kr mkr tkr jan feb aug sep sept okt nov dec max min bl nr tel ung inkl exkl
          ev resp v kv
          """);

  private final String text;
  private final List<TextToken> tokens = new ArrayList<>();
  private int sentence;

  private Tokens(String text) {
    this.text = text;
  }

  public static Tokens of(String text) {
    var tokens = new Tokens(text);
    var found = TOKEN.matcher(text);
    int end = 0;
    while (found.find()) {
      tokens.breakBetween(end, found.start());
      tokens.add(found);
      end = found.end();
    }
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public TextToken at(int index) {
    return tokens.get(index);
  }

  /** Empty outside the text, so that nobody needs to look where it ends. */
  public String text(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).text();
  }

  public boolean is(int index, Sort sort) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(sort);
  }

  public boolean isOneOf(int index, Set<String> words) {
    return words.contains(text(index));
  }

  public boolean sameSentence(int one, int other) {
    return one >= 0
        && other >= 0
        && one < size()
        && other < size()
        && at(one).sentence() == at(other).sentence();
  }

  /** Whether any of the words stands at most {@code near} tokens before, in the same sentence. */
  public boolean anyBefore(int index, int near, Set<String> words) {
    return anyWithin(index, -1, near, at -> isOneOf(at, words));
  }

  public boolean anyAfter(int index, int near, Set<String> words) {
    return anyWithin(index, 1, near, at -> isOneOf(at, words));
  }

  private boolean anyWithin(int index, int step, int near, IntPredicate wanted) {
    for (int at = index + step, left = near; left > 0; at += step, left--) {
      if (!sameSentence(index, at)) {
        return false;
      }
      if (wanted.test(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is written with a capital, so that it may be a name. */
  public boolean isCapital(int index) {
    return is(index, Sort.WORD) && Character.isUpperCase(text.charAt(at(index).start()));
  }

  public boolean touches(int index) {
    return index + 1 < size() && at(index).end() == at(index + 1).start();
  }

  /** As she wrote it. */
  public String written(int first, int last) {
    return text.substring(at(first).start(), at(last).end());
  }

  public <T> Found<T> found(T value, int first, int last) {
    return new Found<>(value, written(first, last), at(first).start(), at(last).end());
  }

  private void add(Matcher found) {
    var sort = sortOf(found);
    var plain = Normalizer.normalize(found.group(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var cut = found.group("short") != null && plain.endsWith(".") ? plain.length() - 1 : -1;
    tokens.add(
        new TextToken(
            sort, cut < 0 ? plain : plain.substring(0, cut), found.start(), found.end(), sentence));
    if (sort == Sort.SIGN && endsSentence(found)) {
      sentence++;
    }
  }

  private static Sort sortOf(Matcher found) {
    if (found.group("date") != null) {
      return Sort.DATE;
    }
    if (found.group("other") != null) {
      return Sort.OTHER;
    }
    if (found.group("slashed") != null) {
      return Sort.SLASHED;
    }
    if (found.group("number") != null) {
      return Sort.NUMBER;
    }
    return found.group("sign") != null ? Sort.SIGN : Sort.WORD;
  }

  private boolean endsSentence(Matcher sign) {
    char is = sign.group().charAt(0);
    boolean beforeSpace =
        sign.end() >= text.length() || Character.isWhitespace(text.charAt(sign.end()));
    var word = text(tokens.size() - 2);
    return switch (is) {
      case '!', '?', ';', '…', '•' -> true;
      case '.' -> beforeSpace && (!ABBREVIATIONS.contains(word) || isLast(word, sign.end()));
      default -> false;
    };
  }

  /** "3 mkr. Förra gången": a unit ends a sentence where the next word has a capital. */
  private boolean isLast(String word, int after) {
    return word.matches("[mt]?kr")
        && after + 1 < text.length()
        && Character.isUpperCase(text.charAt(after + 1));
  }

  /** An empty line ends a sentence, and so does a line break before a capital or a bullet. */
  private void breakBetween(int from, int to) {
    long lines = text.substring(from, to).chars().filter(one -> one == '\n').count();
    char next = text.charAt(to);
    boolean newBegins = Character.isUpperCase(next) || "-*–".indexOf(next) >= 0;
    if (lines > 1 || (lines == 1 && newBegins)) {
      sentence++;
    }
  }
}
