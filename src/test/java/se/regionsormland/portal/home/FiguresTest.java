package se.regionsormland.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

@InsideTest
class FiguresTest {

  @Autowired private FiguresSoFar figures;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private TestClock clock;

  @AfterEach
  void signOut() {
    As.nobody();
    clock.reset();
  }

  @Test
  @Transactional
  void an_idea_that_came_in_is_counted_within_a_minute() {
    clock.advance(Duration.ofMinutes(2));
    long before = received();
    submitted.registerByHand(
        SomeIdea.byTelephone(LocalDate.of(2027, 3, 1)), As.signIn(Role.OFFICER));
    assertThat(received()).isEqualTo(before);
    clock.advance(Duration.ofMinutes(1));
    assertThat(received()).isEqualTo(before + 1);
    clock.advance(Duration.ofMinutes(2));
  }

  @Test
  void the_answer_time_is_told_only_when_five_are_answered() {
    assertThat(FiguresSoFar.medianOf(List.of(1, 2, 3, 4))).isNull();
    assertThat(FiguresSoFar.medianOf(List.of(9, 1, 30, 4, 2))).isEqualTo(4);
  }

  private long received() {
    return Objects.requireNonNull(figures.count()).received();
  }
}
