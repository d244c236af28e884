package se.regionsormland.portal.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether the tests would notice if a filter of rows or of requests were gone: each is taken away
 * in turn, and its tests are run. Long, so by command only ({@code ./security S13}).
 */
@Tag("rehearsal")
class WallsAreNoticedTest {

  private static final int AT_ONCE = Integer.getInteger("strength.at-once", 2);

  private record Outcome(Mutation mutation, Verdict verdict, String failed) {}

  @Test
  void the_tests_are_green_while_the_walls_stand() throws Exception {
    var tests = Mutation.all().stream().flatMap(one -> one.tests().stream()).distinct().toList();
    var trial = Trial.unchanged();

    assertThat(trial.run(tests)).as(trial.output().toString()).isEqualTo(Verdict.GREEN);
  }

  @Test
  void each_wall_that_is_taken_away_is_noticed() throws Exception {
    var outcomes = outcomes();
    long noticed = outcomes.stream().filter(one -> one.verdict() == Verdict.RED).count();
    System.out.println("S13: " + noticed + " of " + outcomes.size() + " walls noticed");

    assertThat(outcomes).allMatch(one -> one.verdict() == Verdict.RED);
  }

  private static List<Outcome> outcomes() throws Exception {
    var trials = new ArrayList<Callable<Outcome>>();
    Mutation.all().forEach(mutation -> trials.add(() -> outcome(mutation)));
    try (var executor = Executors.newFixedThreadPool(AT_ONCE)) {
      var outcomes = new ArrayList<Outcome>();
      for (var outcome : executor.invokeAll(trials)) {
        outcomes.add(outcome.get());
      }
      return outcomes;
    }
  }

  private static Outcome outcome(Mutation mutation) {
    try {
      var trial = Trial.of(mutation);
      var verdict = trial.run(mutation.tests());
      System.out.println(verdict + " " + mutation + " " + trial.failed());
      return new Outcome(mutation, verdict, trial.failed());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
