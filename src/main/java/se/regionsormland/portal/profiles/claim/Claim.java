package se.regionsormland.portal.profiles.claim;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.NewActor;
import se.regionsormland.portal.shared.Step;

/**
 * Somebody says that she represents an organisation. {@code slug} is empty while it is not of the
 * register yet.
 */
public record Claim(
    UUID id,
    State state,
    @Nullable String slug,
    NewActor actor,
    Person person,
    Locale language,
    @Nullable LocalDate waitsSince) {

  /** Who she is, and how she represents it: for herself and officers alone. */
  public record Person(String name, String email, String why) {}

  /** Where it is on its way. */
  public enum State implements Step<State> {
    /** Written; nothing comes of it until the letter's link has been followed. */
    TO_CONFIRM,
    /** An officer decides. */
    WAITING,
    /** She speaks for the organisation. */
    ACCEPTED,
    REFUSED,
    /** She has left it, or been erased. */
    ENDED;

    @Override
    public boolean canBecome(State next) {
      return switch (this) {
        case TO_CONFIRM -> next == WAITING || next == ACCEPTED;
        case WAITING -> next == ACCEPTED || next == REFUSED || next == ENDED;
        case ACCEPTED -> next == ENDED;
        case REFUSED, ENDED -> false;
      };
    }
  }

  public boolean isNew() {
    return slug == null;
  }
}
