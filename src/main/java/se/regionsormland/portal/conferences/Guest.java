package se.regionsormland.portal.conferences;

import java.util.Locale;
import java.util.UUID;
import se.regionsormland.portal.shared.Step;

/** Somebody who comes to a conference, or has said that she does. */
public record Guest(
    UUID id, UUID day, State state, GuestContent content, String email, Locale language) {

  /** Where her place is on its way. */
  public enum State implements Step<State> {
    /** Written; she is not there for anybody until the letter's link has been followed. */
    TO_CONFIRM,
    COMING,
    /** She comes no more. */
    WITHDRAWN;

    @Override
    public boolean canBecome(State next) {
      return switch (this) {
        case TO_CONFIRM -> next == COMING;
        case COMING -> next == WITHDRAWN;
        case WITHDRAWN -> false;
      };
    }
  }

  /** The same with other words. */
  Guest saying(GuestContent other) {
    return new Guest(id, day, state, other, email, language);
  }

  public boolean isComing() {
    return state == State.COMING;
  }
}
