package se.regionsormland.portal.reading.words;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.words.TextToken.Sort;

/** A number as it is said or written, and the last token of it. */
public record Numeral(BigDecimal value, int last, boolean about) {

  private static final Pattern BLANK = Pattern.compile("[ \\u00a0\\u202f]");
  private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(,\\d{3}){2,}");
  private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Set<String> COMMA = Set.of("komma", "point");
  private static final Set<String> AND = Set.of("och", "å", "o", "and");
  private static final Set<String> NEARLY =
      Set.of("dryg", "knapp", "god", "good", "bare", "cirka", "ca", "nära", "liten");
  private static final Set<String> A = Set.of("en", "ett", "a", "an");

  public static @Nullable Numeral at(Tokens tokens, int index) {
    var special = special(tokens, index);
    if (special != null) {
      return special;
    }
    var value = single(tokens, index);
    return value == null ? null : withFraction(tokens, index, value);
  }

  /** "en halv", "ett par", "half a". */
  private static @Nullable Numeral special(Tokens tokens, int index) {
    int word = tokens.isOneOf(index, A) ? index + 1 : index;
    if (word > index && tokens.isOneOf(word, NEARLY)) {
      return nearly(tokens, word);
    }
    return switch (tokens.text(word)) {
      case "halv", "halva" -> new Numeral(HALF, word, false);
      case "half" -> new Numeral(HALF, "a".equals(tokens.text(word + 1)) ? word + 1 : word, false);
      case "par" -> word == index ? null : couple(tokens, word);
      case "couple" -> new Numeral(BigDecimal.TWO, word + 1, true);
      default -> null;
    };
  }

  /** "en dryg miljon", "en knapp halv miljon". */
  private static @Nullable Numeral nearly(Tokens tokens, int word) {
    if ("halv".equals(tokens.text(word + 1))) {
      return new Numeral(HALF, word + 1, true);
    }
    return Unit.at(tokens, word + 1) == null ? null : new Numeral(BigDecimal.ONE, word, true);
  }

  /** "ett par", and "ett par hundra" too. */
  private static Numeral couple(Tokens tokens, int word) {
    return "hundra".equals(tokens.text(word + 1))
        ? new Numeral(new BigDecimal(200), word + 1, true)
        : new Numeral(BigDecimal.TWO, word, true);
  }

  private static Numeral withFraction(Tokens tokens, int index, BigDecimal value) {
    if (tokens.isOneOf(index + 1, COMMA)) {
      var decimals = single(tokens, index + 2);
      if (decimals != null && decimals.scale() <= 0) {
        int places = decimals.toPlainString().length();
        return new Numeral(value.add(decimals.movePointLeft(places)), index + 2, false);
      }
    }
    boolean andHalf = tokens.isOneOf(index + 1, AND) && special(tokens, index + 2) != null;
    var half = andHalf ? special(tokens, index + 2) : null;
    return half != null && half.value().compareTo(HALF) == 0
        ? new Numeral(value.add(HALF), half.last(), false)
        : new Numeral(value, index, false);
  }

  private static @Nullable BigDecimal single(Tokens tokens, int index) {
    if (tokens.is(index, Sort.NUMBER)) {
      return digits(tokens.text(index));
    }
    return tokens.is(index, Sort.WORD) ? NumberWords.read(tokens.text(index)) : null;
  }

  /** A point divides thousands when three digits follow it: "500.000", but "3.6"; commas twice. */
  private static BigDecimal digits(String written) {
    var joined = BLANK.matcher(written).replaceAll("");
    if (COMMAS.matcher(joined).matches()) {
      return new BigDecimal(joined.replace(",", ""));
    }
    boolean thousands = POINTS.matcher(joined).matches();
    return new BigDecimal((thousands ? joined.replace(".", "") : joined).replace(',', '.'));
  }
}
