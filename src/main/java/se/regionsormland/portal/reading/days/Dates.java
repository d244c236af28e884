package se.regionsormland.portal.reading.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.Day;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Phrases;
import se.regionsormland.portal.reading.words.TextToken.Sort;
import se.regionsormland.portal.reading.words.Tokens;
import se.regionsormland.portal.reading.words.Unit;

/** A day, month or year as it is written. Without a year it is the next one to come. */
record Dates(Tokens tokens, LocalDate today) {

  private static final Map<String, Integer> MONTHS = months();

  /** "May" and "mars" are words too: a month alone needs one of these before it. */
  private static final Set<String> BEFORE_MONTH =
      Listed.words(
          """
          i in före innan senast från till med by before until slutet början mitten t.o.m
          fr.o.m
          """);

  private static final Set<String> PART_OF_YEAR =
      Listed.words(
          """
          hösten våren sommaren vintern början slutet mitten årsskiftet autumn spring summer
          winter fall
          """);
  private static final Phrases NEXT_YEAR = Phrases.of("nästa år; kommande år; next year");
  private static final Phrases LAST_YEAR = Phrases.of("förra året; i fjol; last year");
  private static final Set<String> DASH = Set.of("-", "–", "—");
  private static final Set<String> ORDINAL = Set.of("e", "a", "th", "st", "nd", "rd");

  record Dated(Day day, int first, int last) {}

  @Nullable Dated at(int index) {
    if (tokens.is(index, Sort.DATE)) {
      return iso(index);
    }
    if (tokens.is(index, Sort.SLASHED)) {
      return slashed(index);
    }
    var quarter = Quarters.at(tokens, index);
    if (quarter != null) {
      return quarter(quarter, index);
    }
    if (tokens.is(index, Sort.NUMBER)) {
      var dated = dayAndMonth(index);
      return dated == null ? year(index) : dated;
    }
    var feast = Feasts.monthOf(tokens.text(index));
    if (feast != null) {
      int year = yearAt(index + 1);
      return year == 0
          ? null
          : new Dated(Day.ofMonth(LocalDate.of(year, feast, 1)), index, index + 1);
    }
    return MONTHS.containsKey(tokens.text(index)) ? month(index) : null;
  }

  private Dated quarter(Quarters.Quarter quarter, int index) {
    int year = yearAt(quarter.last() + 1);
    if (year > 0) {
      return new Dated(quarter.of(year), index, endOfYear(quarter.last() + 1));
    }
    boolean over = quarter.lastDay(today.getYear()).isBefore(today);
    return new Dated(quarter.of(today.getYear() + (over ? 1 : 0)), index, quarter.last());
  }

  private @Nullable Dated iso(int index) {
    var parts = tokens.text(index).split("-");
    if (parts.length == 2) {
      var month = LocalDate.of(whole(parts[0]), whole(parts[1]), 1);
      return new Dated(Day.ofMonth(month), index, index);
    }
    return of(index, index, whole(parts[0]), whole(parts[1]), whole(parts[2]));
  }

  /** "15/1", "15/1 2027". */
  private @Nullable Dated slashed(int index) {
    var parts = tokens.text(index).split("/");
    int year = yearAt(index + 1);
    int last = year == 0 ? index : endOfYear(index + 1);
    return of(index, last, year, whole(parts[1]), whole(parts[0]));
  }

  /** "15 januari", "den 15:e januari 2027". */
  private @Nullable Dated dayAndMonth(int index) {
    int month = index + 1;
    if (":".equals(tokens.text(month))) {
      month++;
    }
    if (tokens.isOneOf(month, ORDINAL)) {
      month++;
    }
    var number = MONTHS.get(tokens.text(month));
    int day = whole(tokens.text(index));
    if (number == null || day == 0) {
      return null;
    }
    int year = yearAt(month + 1);
    return of(index, year == 0 ? month : endOfYear(month + 1), year, number, day);
  }

  private @Nullable Dated month(int index) {
    int year = yearAt(index + 1);
    var word = tokens.text(index);
    if (year == 0 && isOfYearToCome(index)) {
      int later = yearAt(index + 3);
      return new Dated(
          Day.ofMonth(LocalDate.of(later, MONTHS.getOrDefault(word, 1), 1)), index, index);
    }
    if (year == 0 && !tokens.isOneOf(index - 1, BEFORE_MONTH)) {
      return null;
    }
    int month = MONTHS.getOrDefault(word, 1);
    var first = year == 0 ? next(month, 1) : LocalDate.of(year, month, 1);
    return new Dated(Day.ofMonth(first), index, year == 0 ? index : endOfYear(index + 1));
  }

  /** "jan–jun 2027". */
  private boolean isOfYearToCome(int index) {
    return tokens.isOneOf(index + 1, DASH)
        && MONTHS.containsKey(tokens.text(index + 2))
        && yearAt(index + 3) > 0;
  }

  /** "2027", and "hösten 2027" too: which days that is nobody has said. */
  private @Nullable Dated year(int index) {
    int year = yearAt(index);
    int first = tokens.isOneOf(index - 1, PART_OF_YEAR) ? index - 1 : index;
    boolean moves = Feasts.moves(tokens.text(index - 1));
    return year == 0 || moves || Unit.at(tokens, index + 1) != null
        ? null
        : new Dated(Day.ofYear(year), first, index);
  }

  private @Nullable Dated of(int first, int last, int year, int month, int day) {
    try {
      var date = year == 0 ? next(month, day) : LocalDate.of(year, month, day);
      return new Dated(Day.of(date), first, last);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private LocalDate next(int month, int day) {
    var thisYear = LocalDate.of(today.getYear(), month, day);
    return thisYear.isBefore(today.withDayOfMonth(1)) ? thisYear.plusYears(1) : thisYear;
  }

  /** A year that a project can be in, "nästa år" too; 0 is none. */
  private int yearAt(int index) {
    var text = tokens.text(index);
    if (NEXT_YEAR.at(tokens, index) > 0) {
      return today.getYear() + 1;
    }
    if (LAST_YEAR.at(tokens, index) > 0) {
      return today.getYear() - 1;
    }
    return tokens.is(index, Sort.NUMBER) && text.matches("20[2-4]\\d") ? Integer.parseInt(text) : 0;
  }

  private int endOfYear(int index) {
    int words = Math.max(NEXT_YEAR.at(tokens, index), LAST_YEAR.at(tokens, index));
    return Math.max(index, index + words - 1);
  }

  private static int whole(String digits) {
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
  }

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    var swedish =
        "januari februari mars april maj juni juli augusti september oktober november december";
    var english = "january february march april may june july august september october november";
    name(months, swedish);
    name(months, english);
    name(months, "jan feb mar apr maj jun juli aug sep okt nov dec");
    months.put("sept", 9);
    return Map.copyOf(months);
  }

  private static void name(Map<String, Integer> months, String names) {
    int month = 1;
    for (var name : names.split(" ")) {
      months.put(name, month++);
    }
  }
}
