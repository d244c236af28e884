package se.regionsormland.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.meetings.MeetingState.Step;

class MeetingStateTest {

  private static final Map<MeetingState, Set<Step>> ALLOWED =
      Map.of(
          MeetingState.AHEAD, EnumSet.of(Step.CHANGE, Step.CANCEL, Step.AGENDA),
          MeetingState.TODAY, EnumSet.allOf(Step.class),
          MeetingState.HELD, EnumSet.of(Step.AGENDA, Step.MINUTES, Step.SETTLE),
          MeetingState.SETTLED, EnumSet.noneOf(Step.class),
          MeetingState.CANCELLED, EnumSet.noneOf(Step.class));

  @Test
  void each_state_allows_its_steps_and_no_other() {
    var found = new EnumMap<MeetingState, Set<Step>>(MeetingState.class);
    for (var state : MeetingState.values()) {
      var steps = EnumSet.allOf(Step.class);
      steps.removeIf(step -> !state.allows(step));
      found.put(state, steps);
      assertThat(state.isToCome()).as("%s", state).isEqualTo(steps.contains(Step.CANCEL));
    }
    assertThat(found).isEqualTo(ALLOWED);
  }
}
