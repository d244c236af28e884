package se.regionsormland.portal.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionsormland.portal.ideas.IdeaState.ANSWERED;
import static se.regionsormland.portal.ideas.IdeaState.AWAITING_CONFIRMATION;
import static se.regionsormland.portal.ideas.IdeaState.DRAFT;
import static se.regionsormland.portal.ideas.IdeaState.SUBMITTED;
import static se.regionsormland.portal.ideas.IdeaState.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What follows what; and that the region has what was sent, and nothing before. */
class IdeaStateTest {

  private static final Map<IdeaState, Set<IdeaState>> NEXT =
      Map.of(
          DRAFT, EnumSet.of(AWAITING_CONFIRMATION),
          AWAITING_CONFIRMATION, EnumSet.of(DRAFT, SUBMITTED),
          SUBMITTED, EnumSet.of(ANSWERED, WITHDRAWN),
          ANSWERED, EnumSet.of(WITHDRAWN),
          WITHDRAWN, EnumSet.noneOf(IdeaState.class));

  @Test
  void each_state_is_followed_by_its_own_and_no_other() {
    var found = new EnumMap<IdeaState, Set<IdeaState>>(IdeaState.class);
    for (var state : IdeaState.values()) {
      var next = EnumSet.allOf(IdeaState.class);
      next.removeIf(one -> !state.canBecome(one));
      found.put(state, next);
    }
    assertThat(found).isEqualTo(NEXT);
  }

  @Test
  void the_region_has_what_was_sent_and_nothing_before() {
    for (var state : IdeaState.values()) {
      assertThat(state.isSent())
          .as("%s", state)
          .isEqualTo(Set.of(SUBMITTED, ANSWERED, WITHDRAWN).contains(state));
    }
  }
}
