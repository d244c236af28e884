package se.regionsormland.portal.reading.reader;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.ActorType;

/**
 * Prints how much of what a reader reads is right (precision), and how much of what there is it
 * reads (recall), for the sentences that it is tuned on and for those that are only measured. What
 * is missed is shown of the tuned half alone.
 */
class ReadingBenchmarkTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  /** Which of the things in a reading each reader answers for. */
  private static final Map<String, String> OF_READER =
      Map.of(
          "money",
              "total=|eu=|region=|eu%=|region%=|unclear=(RANGE|TOTAL_OR_PART|SEVERAL_TOTALS"
                  + "|FOREIGN_MONEY|PER_YEAR)",
          "days", "start=|end=|answer=|unclear=ANSWER_DAY",
          "begun", "care=BEGUN",
          "partners", "with=",
          "places", "in=|also=",
          "cares", "care=(?!BEGUN)",
          "kinds", "kind=|unclear=OWNER");

  private static final List<String> READERS =
      List.of("money", "days", "begun", "partners", "places", "cares", "kinds");

  private static final ActorNames ACTORS =
      ActorNames.of(
          Stream.of(
                  named(ActorType.UNIVERSITY, "MDU", "Mälardalens universitet"),
                  named(ActorType.SUPPORT, "Energikontoret"),
                  named(ActorType.SUPPORT, "Almi"),
                  named(ActorType.RESEARCH, "RISE"),
                  named(ActorType.RESEARCH, "AI Sweden"),
                  named(ActorType.AUTHORITY, "Trafikverket"),
                  named(ActorType.AUTHORITY, "Länsstyrelsen"),
                  named(ActorType.MUNICIPALITY, "Flens kommun", "Flen"),
                  named(ActorType.MUNICIPALITY, "Katrineholms kommun", "Katrineholm"))
              .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));

  private record Score(int right, int wrong, int missed, int sentences) {

    static final Score NONE = new Score(0, 0, 0, 0);

    Score with(Set<String> expected, Set<String> read) {
      int both = (int) read.stream().filter(expected::contains).count();
      return new Score(
          right + both, wrong + read.size() - both, missed + expected.size() - both, sentences + 1);
    }

    Score with(Score other) {
      return new Score(
          right + other.right,
          wrong + other.wrong,
          missed + other.missed,
          sentences + other.sentences);
    }

    double precision() {
      return right == 0 ? 0 : 100.0 * right / (right + wrong);
    }

    double recall() {
      return right == 0 ? 0 : 100.0 * right / (right + missed);
    }

    String line(String what) {
      return "%-20s %4d sentences   precision %5.1f   recall %5.1f"
          .formatted(what, sentences, precision(), recall());
    }
  }

  @Test
  void the_readers_are_as_good_as_has_been_said() {
    var tuned = Score.NONE;
    var measured = Score.NONE;
    for (var reader : READERS) {
      var of = score(reader, false);
      var only = score(reader, true);
      System.out.println(of.line(reader + ", tuned"));
      System.out.println(only.line(reader + ", measured"));
      tuned = tuned.with(of);
      measured = measured.with(only);
    }
    System.out.println(tuned.line("all, tuned"));
    System.out.println(measured.line("all, measured"));
    var fresh = Score.NONE;
    for (var one : Marked.fresh()) {
      fresh = fresh.with(one.expected(), read(one));
    }
    System.out.println(fresh.line("all, fresh"));
    assertThat(measured.precision()).as("precision").isGreaterThanOrEqualTo(98);
    assertThat(measured.recall()).as("recall").isGreaterThanOrEqualTo(85);
  }

  @Test
  void every_reader_has_sixty_sentences_and_no_sentence_stands_twice() {
    var all = Marked.all();
    for (var reader : READERS) {
      assertThat(all)
          .filteredOn(one -> one.reader().equals(reader))
          .hasSizeGreaterThanOrEqualTo(60);
    }
    assertThat(all.stream().map(one -> one.reader() + one.sentence()).toList())
        .doesNotHaveDuplicates();
  }

  private static Score score(String reader, boolean measured) {
    var score = Score.NONE;
    for (var one : Marked.all()) {
      if (one.reader().equals(reader) && one.measured() == measured) {
        var read = read(one);
        score = score.with(one.expected(), read);
        if (!measured && !read.equals(one.expected())) {
          System.out.printf(
              "  %s: %s%n    %s, not %s%n", reader, one.sentence(), read, one.expected());
        }
      }
    }
    return score;
  }

  private static Set<String> read(Marked one) {
    var reading = ReadByRules.read(one.sentence(), ACTORS, TODAY);
    var items = new TreeSet<>(Marked.items(ReadInWords.of(reading)));
    items.removeIf(item -> !item.matches("(?:" + OF_READER.get(one.reader()) + ").*"));
    return items;
  }

  private static Map.Entry<ActorCard, List<String>> named(ActorType type, String... names) {
    return Map.entry(
        new ActorCard(UUID.randomUUID(), names[0], names[0], type, null, null), List.of(names));
  }
}
