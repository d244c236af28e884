package se.regionsormland.portal.reading.words;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in words, Swedish and the plainest English: "sex", "tjugofem", "tvåhundrafemtio". */
final class NumberWords {

  private static final String[] SMALL = {
    "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo"
  };
  private static final String[] TENS = {
    "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"
  };
  private static final String[] ENGLISH = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  private static final Map<String, Integer> WORDS = words();

  private NumberWords() {}

  static @Nullable BigDecimal read(String word) {
    var number = word.length() > 40 ? null : whole(word);
    return number == null ? null : BigDecimal.valueOf(number);
  }

  private static @Nullable Integer whole(String word) {
    var known = WORDS.get(word);
    if (known != null) {
      return known;
    }
    var thousands = split(word, "tusen", 1000);
    return thousands == null ? split(word, "hundra", 100) : thousands;
  }

  /** "två" + "hundra" + "femtio". */
  private static @Nullable Integer split(String word, String unit, int times) {
    int at = word.indexOf(unit);
    if (at < 0) {
      return null;
    }
    var before = at == 0 ? Integer.valueOf(1) : whole(word.substring(0, at));
    var rest = word.substring(at + unit.length());
    var after = rest.isEmpty() ? Integer.valueOf(0) : whole(rest);
    return before == null || after == null ? null : Integer.valueOf(before * times + after);
  }

  private static Map<String, Integer> words() {
    var words = new HashMap<String, Integer>();
    for (int at = 0; at < SMALL.length; at++) {
      words.put(SMALL[at], at);
    }
    for (int at = 0; at < ENGLISH.length; at++) {
      words.put(ENGLISH[at], at);
    }
    words.put("ett", 1);
    words.put("tjugi", 20);
    for (int ten = 0; ten < TENS.length; ten++) {
      for (int one = 1; one < 10; one++) {
        words.put(TENS[ten] + SMALL[one], (ten + 2) * 10 + one);
      }
      words.put(TENS[ten], (ten + 2) * 10);
    }
    return Map.copyOf(words);
  }
}
