package se.regionsormland.portal.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.Dates.Dated;

/** Tells what a day is for: the start, the end, or when an answer is needed. */
final class DayReader {

  private static final int NEAR = 8;

  private static final Set<String> ANSWER =
      Listed.words(
          """
          svar svara svaret besked beskedet återkoppling återkoppla veta höra hör answer reply
          know hear
          """);
  private static final Set<String> LIMIT =
      Listed.words(
          """
          före innan senast till före. by before tills senare
          """);
  private static final Set<String> START =
      Listed.words(
          """
          start starta startar starten börja börjar uppstart igång startdatum inleds inleda
          påbörjas fr.o.m begin begins starts kickar
          """);
  private static final Set<String> END =
      Listed.words(
          """
          slut slutar sluta slutdatum avslutas klart klar klara färdig färdigt färdiga t.o.m
          pågår löper ends end until finished
          """);
  private static final Phrases THROUGH =
      Phrases.of(
          """
          till och med; t o m; tom; fram till
          """);
  private static final Phrases FROM = Phrases.of("från och med; fr o m; f o m");
  private static final Set<String> TO = Set.of("-", "–", "—", "till", "to", "och");
  private static final Set<String> PAST =
      Listed.words(
          """
          startade började slutade tidigare förra gjordes drog
          """);
  private static final Phrases NO_DAY =
      Phrases.of(
          """
          före sommaren; innan sommaren; före jul; innan jul; före semestern; innan semestern;
          före nyår; innan nyår; före årsskiftet; innan årsskiftet; till våren; i vår; före
          påsk; innan påsk; till hösten; i höst; före hösten; innan hösten; före våren; innan
          våren; så snart som möjligt; snarast; snart; vecka; v; before summer; before the
          summer; before christmas; soon; asap; as soon as possible; före midsommar; innan
          midsommar; nästa vecka; nästa månad; innan dess; dessförinnan
          """);

  private final Tokens tokens;
  private @Nullable Found<Day> start;
  private @Nullable Found<Day> end;
  private @Nullable Found<LocalDate> answer;
  private final List<Found<Unclear>> unclear = new ArrayList<>();

  private DayReader(Tokens tokens) {
    this.tokens = tokens;
  }

  record Result(DaysRead days, List<Found<Unclear>> unclear) {}

  static Result read(Tokens tokens, LocalDate today) {
    var reader = new DayReader(tokens);
    var dates = new Dates(tokens, today);
    for (int at = 0; at < tokens.size(); ) {
      var dated = dates.at(at);
      var to = dated == null ? null : reader.endOfSpan(dates, dated);
      reader.read(at, dated, to);
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
    if (!tokens.isOneOf(next, TO) || !tokens.sameSentence(from.last(), next)) {
      return null;
    }
    if ("och".equals(tokens.text(next))) {
      return "med".equals(tokens.text(next + 1)) || !"mellan".equals(tokens.text(from.first() - 1))
          ? null
          : dates.at(next + 1);
    }
    int through = THROUGH.at(tokens, next);
    return dates.at(next + Math.max(1, through));
  }

  private void readWithoutDay(int at) {
    int length = NO_DAY.at(tokens, at);
    if (length > 0 && answer == null && tokens.anyBefore(at, NEAR, ANSWER)) {
      unclear.add(tokens.found(Unclear.ANSWER_DAY, at, at + length - 1));
    }
  }

  private void readOne(Dated dated) {
    int at = dated.first();
    if (tokens.anyBefore(at, NEAR, PAST)) {
      return;
    }
    if (tokens.anyBefore(at, NEAR, ANSWER) && limits(dated)) {
      takeAnswer(dated);
    } else if (opensClause(at) && tokens.anyAfter(dated.last(), 4, START)) {
      takeStart(dated);
    } else if (isEnd(dated) || (opensClause(at) && tokens.anyAfter(dated.last(), 4, END))) {
      takeEnd(dated);
    } else if (FROM.at(tokens, at - 3) > 0 || tokens.anyBefore(at, NEAR - 2, START)) {
      takeStart(dated);
    }
  }

  /** "2027 vill vi börja": the word for it comes after. */
  private boolean opensClause(int at) {
    return !tokens.sameSentence(at, at - 1) || ",".equals(tokens.text(at - 1));
  }

  private boolean limits(Dated dated) {
    return tokens.anyBefore(dated.first(), 3, LIMIT);
  }

  private boolean isEnd(Dated dated) {
    int at = dated.first();
    boolean through =
        THROUGH.at(tokens, at - 3) > 0
            || THROUGH.at(tokens, at - 2) == 2
            || THROUGH.at(tokens, at - 1) == 1;
    return through || tokens.anyBefore(at, 5, END);
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

  /** The last one that is named. */
  private void takeEnd(Dated dated) {
    if (end == null || dated.day().last().isAfter(end.value().last())) {
      end = tokens.found(dated.day(), dated.first(), dated.last());
    }
  }
}
