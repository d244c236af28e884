package se.regionsormland.portal.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.opinions.OpinionFile.Looking;
import se.regionsormland.portal.opinions.StatementFile.Standing;
import se.regionsormland.portal.opinions.StatementFile.Standing.Step;

/** What may be done with a statement and with a member's answers, from where they are. */
class StandingTest {

  private static final Map<Standing, Set<Step>> ALLOWED =
      Map.of(
          Standing.NONE, EnumSet.of(Step.WRITE),
          Standing.DRAFTED, EnumSet.of(Step.WRITE, Step.PROPOSE),
          Standing.TO_REWRITE, EnumSet.of(Step.WRITE),
          Standing.OF_OTHER_CASES, EnumSet.of(Step.WRITE),
          Standing.PROPOSED, EnumSet.of(Step.SEND_BACK, Step.CONFIRM),
          Standing.CONFIRMED, EnumSet.noneOf(Step.class),
          Standing.CLOSED, EnumSet.noneOf(Step.class));

  private static final Statement.By SHE = new Statement.By(null, "Någon", Instant.EPOCH);

  private static Statement statement(
      Statement.@Nullable By proposed,
      Statement.@Nullable By confirmed,
      boolean ofOthers,
      boolean usedAConflict) {
    var scope = new Statement.Scope(new UUID(0, 1), null, ofOthers);
    var says = new Statement.Says(Recommendation.DEVELOP, "Ord", "Skäl", "", Map.of());
    return new Statement(1, scope, says, 1, SHE, proposed, confirmed, usedAConflict);
  }

  @Test
  void each_standing_allows_its_steps_and_no_other() {
    var found = new EnumMap<Standing, Set<Step>>(Standing.class);
    for (var standing : Standing.values()) {
      var steps = EnumSet.allOf(Step.class);
      steps.removeIf(step -> !standing.allows(step));
      found.put(standing, steps);
      assertThat(standing.isWritten()).as("%s", standing).isEqualTo(steps.contains(Step.WRITE));
      assertThat(standing.isSettled()).as("%s", standing).isEqualTo(steps.isEmpty());
    }
    assertThat(found).isEqualTo(ALLOWED);
  }

  @Test
  void where_a_statement_stands_is_said_by_the_gravest_that_holds() {
    assertThat(Standing.of(false, null)).isEqualTo(Standing.CLOSED);
    assertThat(Standing.of(false, statement(SHE, SHE, true, true))).isEqualTo(Standing.CLOSED);
    assertThat(Standing.of(true, null)).isEqualTo(Standing.NONE);
    assertThat(Standing.of(true, statement(SHE, SHE, true, true))).isEqualTo(Standing.TO_REWRITE);
    assertThat(Standing.of(true, statement(SHE, SHE, true, false)))
        .isEqualTo(Standing.OF_OTHER_CASES);
    assertThat(Standing.of(true, statement(null, null, false, false))).isEqualTo(Standing.DRAFTED);
    assertThat(Standing.of(true, statement(SHE, null, false, false))).isEqualTo(Standing.PROPOSED);
    assertThat(Standing.of(true, statement(SHE, SHE, false, false))).isEqualTo(Standing.CONFIRMED);
  }

  @Test
  void a_member_answers_until_she_has_or_it_is_over() {
    assertThat(Looking.of(true, false, false)).isEqualTo(Looking.TO_DO);
    assertThat(Looking.of(true, false, true)).isEqualTo(Looking.BEGUN);
    assertThat(Looking.of(true, true, true)).isEqualTo(Looking.GIVEN);
    assertThat(Looking.of(false, true, false)).isEqualTo(Looking.GIVEN);
    assertThat(Looking.of(false, false, true)).isEqualTo(Looking.OVER);
    for (var looking : Looking.values()) {
      assertThat(looking.takesAnswers())
          .as("%s takes answers", looking)
          .isEqualTo(Set.of(Looking.TO_DO, Looking.BEGUN).contains(looking));
      assertThat(looking.takesDrafts())
          .as("%s takes drafts", looking)
          .isEqualTo(Set.of(Looking.TO_DO, Looking.BEGUN, Looking.GIVEN).contains(looking));
      assertThat(looking.isGiven())
          .as("%s is given", looking)
          .isEqualTo(Set.of(Looking.GIVEN, Looking.SETTLED).contains(looking));
    }
  }
}
