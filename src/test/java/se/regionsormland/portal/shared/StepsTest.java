package se.regionsormland.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.introductions.Introduction;
import se.regionsormland.portal.offers.InName;
import se.regionsormland.portal.offers.OwnOffer;
import se.regionsormland.portal.watching.Watch;

/** What can become what is said once, and no statement takes another way. */
class StepsTest {

  private static final Path SOURCES = Path.of("src/main/java/se/regionsormland/portal");

  /** From its first word to the quotes that end it. */
  private static final Pattern STATE_SET =
      Pattern.compile("UPDATE (offer|introduction)\\s+SET(?s:(?!\"\"\").)*?\"\"\"");

  private static final Pattern SETS = Pattern.compile("(?s)SET[^;]*\\b(state|in_name) = .*WHERE");

  @Test
  void an_offer_is_confirmed_shown_and_taken_away_and_never_comes_back() {
    assertThat(Step.before(OwnOffer.State.TO_CONFIRM)).isEmpty();
    assertThat(Step.before(OwnOffer.State.SHOWN)).containsExactly("TO_CONFIRM");
    assertThat(Step.before(OwnOffer.State.REMOVED)).containsExactly("TO_CONFIRM", "SHOWN");
  }

  @Test
  void a_yes_or_a_no_to_a_name_can_be_taken_back_but_is_not_said_twice() {
    assertThat(Step.before(InName.CONFIRMED)).containsExactly("UNCONFIRMED", "REFUSED");
    assertThat(Step.before(InName.REFUSED)).containsExactly("UNCONFIRMED", "CONFIRMED");
  }

  @Test
  void an_introduction_is_asked_once_and_answered_once() {
    assertThat(Step.before(Introduction.State.WAITING)).containsExactly("TO_CONFIRM");
    for (var end :
        List.of(Introduction.State.AGREED, Introduction.State.DECLINED, Introduction.State.ENDED)) {
      assertThat(Step.before(end)).containsExactly("WAITING");
    }
  }

  @Test
  void a_watch_is_confirmed_and_runs_out_unless_its_holder_goes_on() {
    assertThat(Step.before(Watch.State.WATCHING)).containsExactly("TO_CONFIRM", "RUNS_OUT");
    assertThat(Step.before(Watch.State.RUNS_OUT)).containsExactly("WATCHING");
  }

  @Test
  void every_statement_that_sets_a_state_starts_from_what_can_become_it() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      var statements =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> STATE_SET.matcher(read(file)).results())
              .map(MatchResult::group)
              .filter(sql -> SETS.matcher(sql).find())
              .toList();
      assertThat(statements)
          .hasSizeGreaterThan(6)
          .allSatisfy(sql -> assertThat(sql).contains("ANY (:before)"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
