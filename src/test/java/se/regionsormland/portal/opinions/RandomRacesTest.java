package se.regionsormland.portal.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionsormland.portal.opinions.TestMembers.saying;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assigned.Assignment;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;
import se.regionsormland.portal.web.NotFound;

/**
 * A member answers, her conflict of interest is decided and the case is closed, all at once and at
 * moments that chance picks: a thousand times. Each order by itself is in {@link
 * ConflictsCountNotTest}. A command of its own: {@code mvn -Dslow.groups=none
 * -Dtest=RandomRacesTest test}; another seed or number with {@code -Drace.seed} and {@code
 * -Drace.times}.
 */
@InsideTest
@Tag("rehearsal")
class RandomRacesTest {

  private static final int TIMES = Integer.getInteger("race.times", 1_000);
  private static final Random CHANCE = new Random(Integer.getInteger("race.seed", 11));

  /** About as long as each of the three takes by itself, in nanoseconds. */
  private static final int AT_MOST_LATE = 8_000_000;

  @Autowired private Opinions opinions;
  @Autowired private Assignments assignments;
  @Autowired private CaseStatements statements;
  @Autowired private TestMembers members;
  @Autowired private CaseIdeas ideas;
  @Autowired private SubmittedIdeas submitted;

  private Viewer anna;
  private Viewer bo;

  @BeforeEach
  void twoInTheGroup() {
    anna = members.member(Role.ASSESSOR);
    bo = members.member(Role.ASSESSOR, Role.ADMINISTRATOR);
  }

  @AfterEach
  void leave() {
    members.leave();
  }

  @Test
  void whoever_comes_first_there_is_one_outcome_and_no_conflicted_answer_counts() throws Exception {
    var seen = new TreeMap<String, Integer>();
    for (int time = 0; time < TIMES; time++) {
      seen.merge(race(), 1, Integer::sum);
    }
    System.out.printf("%,d races: %s%n", TIMES, seen);
    assertThat(seen.values().stream().mapToInt(count -> count).sum()).isEqualTo(TIMES);
    assertThat(seen.keySet()).as("chance has met more than one order").hasSizeGreaterThan(1);
  }

  /** Gives what became of her answer. */
  private String race() throws Exception {
    var reference = ideas.came("Lånecyklar i byn");
    members.lookAt(reference, anna, bo);
    As.signIn(Role.ASSESSOR, Role.ADMINISTRATOR);
    opinions.give(reference, saying("Bo"), 0, bo);
    members.ask(reference, anna);
    var subject = submitted.withReference(reference, As.signIn(Role.OFFICER)).orElseThrow().id();
    var hers =
        atOnce(
            () -> given(reference),
            () -> {
              members.settle(reference, anna);
              return "";
            },
            () -> {
              submitted.answer(subject, SomeIdea.answer(), As.signIn(Role.OFFICER));
              return "";
            });
    oneOutcome(reference);
    return hers;
  }

  private String given(String reference) {
    As.signIn(Role.ASSESSOR);
    try {
      return switch (opinions.give(reference, saying("Anna"), 0, anna)) {
        case OpinionOutcome.Given _ -> "given before";
        case OpinionOutcome.Refused refused -> "refused, " + refused.where();
        case OpinionOutcome.Saved _, OpinionOutcome.Changed _ -> throw new IllegalStateException();
      };
    } catch (NotFound e) {
      return "not there for her";
    }
  }

  /** What the first says; an error of any of them is the test's. */
  @SafeVarargs
  private static String atOnce(Callable<String>... all) throws Exception {
    var gate = new CyclicBarrier(all.length);
    try (var threads = Executors.newFixedThreadPool(all.length)) {
      var begun =
          List.of(all).stream()
              .map(one -> {
                long late = CHANCE.nextInt(AT_MOST_LATE);
                return threads.submit(() -> {
                  gate.await();
                  LockSupport.parkNanos(late);
                  return one.call();
                });
              })
              .toList();
      for (var one : begun) {
        one.get();
      }
      return begun.getFirst().get();
    }
  }

  private void oneOutcome(String reference) {
    var officer = As.signIn(Role.OFFICER);
    assertThat(submitted.withReference(reference, officer).orElseThrow().state())
        .isEqualTo(IdeaState.ANSWERED);
    assertThat(assignments.of(reference, officer).all())
        .extracting(Assignment::member)
        .containsExactly(bo.id());
    assertThat(opinions.read(reference, officer).opinions())
        .extracting(Opinion::member)
        .containsExactly(bo.id());
    assertThat(statements.read(reference, officer).parts())
        .extracting(Opinion::member)
        .containsExactly(bo.id());
  }
}
