package se.regionsormland.portal.reading.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.Day;
import se.regionsormland.portal.reading.DaysRead;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.Unclear;
import se.regionsormland.portal.reading.days.Dates.Dated;
import se.regionsormland.portal.reading.words.Length;
import se.regionsormland.portal.reading.words.Tokens;

/** Tells what a day is for: the start, the end, or when an answer is needed. */
public final class DayReader {

  private static final int NEAR = 8;

  private final Tokens tokens;
  private @Nullable Found<Day> start;
  private @Nullable Found<Day> end;
  private @Nullable Found<LocalDate> answer;
  private final List<Found<Unclear>> unclear = new ArrayList<>();

  private DayReader(Tokens tokens) {
    this.tokens = tokens;
  }

  public record Result(DaysRead days, List<Found<Unclear>> unclear) {}

  public static Result read(Tokens tokens, LocalDate today) {
    var reader = new DayReader(tokens);
    var dates = new Dates(tokens, today);
    for (int at = 0; at < tokens.size(); ) {
      var dated = dates.at(at);
      var to = dated == null ? null : reader.endOfSpan(dates, dated);
      reader.read(at, dated, to);
      reader.endByLength(dated);
      at = to != null ? to.last() + 1 : dated != null ? dated.last() + 1 : at + 1;
    }
    return new Result(
        new DaysRead(reader.start, reader.end, reader.answer), List.copyOf(reader.unclear));
  }

  private void read(int at, @Nullable Dated dated, @Nullable Dated to) {
    if (dated == null) {
      readWithoutDay(at);
    } else if (to != null && to.day().last().isAfter(dated.day().first())) {
      takeStart(dated);
      takeEnd(to);
    } else {
      readOne(dated);
    }
  }

  /** "2027–2029", "augusti 2027 till juni 2029". */
  private @Nullable Dated endOfSpan(Dates dates, Dated from) {
    int next = from.last() + 1;
    if (!tokens.isOneOf(next, DayWords.TO) || !tokens.sameSentence(from.last(), next)) {
      return null;
    }
    if ("och".equals(tokens.text(next))) {
      return "med".equals(tokens.text(next + 1))
              || !tokens.isOneOf(from.first() - 1, DayWords.BOTH_OF)
          ? null
          : dates.at(next + 1);
    }
    int through = Math.max(1, DayWords.THROUGH.at(tokens, next));
    int doubled = "-".equals(tokens.text(next)) && "-".equals(tokens.text(next + 1)) ? 1 : 0;
    return dates.at(afterDen(next + through + doubled));
  }

  /** "till den 31 januari 2030". */
  private int afterDen(int at) {
    return "den".equals(tokens.text(at)) ? at + 1 : at;
  }

  private void readWithoutDay(int at) {
    int length = NoDays.at(tokens, at);
    if (length > 0 && answer == null && tokens.anyBefore(at, NEAR, DayWords.ANSWER)) {
      unclear.add(tokens.found(Unclear.ANSWER_DAY, at, at + length - 1));
    }
  }

  private void readOne(Dated dated) {
    int at = dated.first();
    if (tokens.anyBefore(at, NEAR, DayWords.PAST)) {
      return;
    }
    if (isAnswer(at) && limits(dated)) {
      takeAnswer(dated);
    } else if (isStartOfLength(dated)
        || lastsFrom(at)
        || (beginsClause(at) && tokens.anyAfter(dated.last(), 4, DayWords.START))) {
      takeStart(dated);
    } else if (isEnd(dated)
        || (opensClause(at) && tokens.anyAfter(dated.last(), 4, DayWords.END))) {
      takeEnd(dated);
    } else if (DayWords.FROM.at(tokens, at - 3) > 0
        || tokens.anyBefore(at, NEAR - 2, DayWords.START)) {
      takeStart(dated);
    }
  }

  /** A decision that somebody else takes is no answer to her. */
  private boolean isAnswer(int at) {
    return tokens.anyBefore(at, NEAR, DayWords.ANSWER)
        || (tokens.anyBefore(at, NEAR, DayWords.DECISION)
            && !tokens.anyBefore(at, NEAR, DayWords.DECIDES));
  }

  /** "tre år från augusti 2027". */
  private boolean isStartOfLength(Dated dated) {
    return tokens.anyBefore(dated.first(), 2, DayWords.FROM_DAY)
        && Length.inSentence(tokens, dated.first()) != null;
  }

  /** "löper från den 1 februari 2027": the word that else says when it ends. */
  private boolean lastsFrom(int at) {
    int from = "den".equals(tokens.text(at - 1)) ? at - 2 : at - 1;
    return "från".equals(tokens.text(from)) && tokens.anyBefore(from, 3, DayWords.LASTS);
  }

  private boolean beginsClause(int at) {
    return opensClause(at) || (tokens.isOneOf(at - 1, DayWords.FROM_DAY) && opensClause(at - 1));
  }

  /** "2027 vill vi börja": the word for it comes after. */
  private boolean opensClause(int at) {
    return !tokens.sameSentence(at, at - 1) || ",".equals(tokens.text(at - 1));
  }

  private boolean limits(Dated dated) {
    return tokens.anyBefore(dated.first(), 3, DayWords.LIMIT);
  }

  private boolean isEnd(Dated dated) {
    int at = dated.first();
    boolean through =
        DayWords.THROUGH.at(tokens, at - 3) > 0
            || DayWords.THROUGH.at(tokens, at - 2) == 2
            || DayWords.THROUGH.at(tokens, at - 1) == 1;
    boolean later =
        start != null
            && tokens.isOneOf(at - 1, DayWords.UNTIL)
            && dated.day().first().isAfter(start.value().first());
    return through || later || tokens.anyBefore(at, 5, DayWords.END);
  }

  private void takeAnswer(Dated dated) {
    if (!dated.day().isOneDay()) {
      unclear.add(tokens.found(Unclear.ANSWER_DAY, dated.first(), dated.last()));
    } else if (answer == null) {
      answer = tokens.found(dated.day().first(), dated.first(), dated.last());
    }
  }

  private void takeStart(Dated dated) {
    if (start == null) {
      start = tokens.found(dated.day(), dated.first(), dated.last());
    }
  }

  /** "Tre år från augusti 2027" says when it ends too, where nothing else does. */
  private void endByLength(@Nullable Dated dated) {
    if (dated == null || end != null || start == null || start.start() != startOf(dated)) {
      return;
    }
    var length = Length.inSentence(tokens, dated.first());
    if (length != null) {
      int first = Math.min(length.first(), dated.first());
      int last = Math.max(length.last(), dated.last());
      end = tokens.found(endOf(dated, length), first, last);
    }
  }

  private int startOf(Dated dated) {
    return tokens.at(dated.first()).start();
  }

  /** Three years from the autumn end in an autumn, and three from January in December. */
  private Day endOf(Dated dated, Length length) {
    boolean partOfYear = dated.day().isWholeYear() && dated.first() < dated.last();
    return dated.day().after(partOfYear ? length.months() + 1 : length.months());
  }

  /** The last one that is named. */
  private void takeEnd(Dated dated) {
    if (end == null || dated.day().last().isAfter(end.value().last())) {
      end = tokens.found(dated.day(), dated.first(), dated.last());
    }
  }
}
