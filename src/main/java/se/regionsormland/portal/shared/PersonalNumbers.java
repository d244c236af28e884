package se.regionsormland.portal.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personal identity numbers and coordination numbers in a text: ten or twelve digits, a day that
 * can exist, and a check digit that is right. An organisation number has no such month.
 */
public final class PersonalNumbers {

  private static final Pattern LIKE_ONE =
      Pattern.compile(
          "(?<!\\d)(?:19|20)?(\\d{2})(\\d{2})(\\d{2})\\s?[-+\\u2010-\\u2015\\u2212]?\\s?(\\d{4})(?!\\d)");

  private static final String MASK = "(personnummer)";

  private static final int COORDINATION = 60;

  private PersonalNumbers() {}

  /** As they are written in the text, each once. */
  public static List<String> in(String text) {
    return LIKE_ONE
        .matcher(text)
        .results()
        .filter(PersonalNumbers::isOne)
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  /** The text without them, for wherever others than those it is sent to read it. */
  public static String masked(String text) {
    return LIKE_ONE
        .matcher(text)
        .replaceAll(found -> isOne(found) ? MASK : Matcher.quoteReplacement(found.group()));
  }

  private static boolean isOne(MatchResult found) {
    var digits = found.group(1) + found.group(2) + found.group(3) + found.group(4);
    return isDay(found) && checks(digits);
  }

  private static boolean isDay(MatchResult found) {
    int day = Integer.parseInt(found.group(3));
    try {
      // 2000 was a leap year, so that 29 February passes whatever the century
      LocalDate.of(
          2000, Integer.parseInt(found.group(2)), day > COORDINATION ? day - COORDINATION : day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean checks(String digits) {
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      int product = (digits.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
  }
}
