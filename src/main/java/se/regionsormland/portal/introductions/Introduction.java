package se.regionsormland.portal.introductions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Step;
import se.regionsormland.portal.shared.SwedishTime;

/** One asking to meet another. {@code askedAt} is when the link in the letter was followed. */
public record Introduction(
    UUID id,
    AskedAbout.Kind kind,
    UUID subject,
    State state,
    Asker asker,
    Locale language,
    @Nullable Instant askedAt) {

  /** Where it is on its way. */
  public enum State implements Step<State> {
    /** Written; the owner hears of it when the link in the letter has been followed. */
    TO_CONFIRM,
    /** The owner has been asked. */
    WAITING,
    /** Both said yes and know each other's address. */
    AGREED,
    /** It did not suit the owner. */
    DECLINED,
    /** What it was about is gone, or nobody answered. */
    ENDED;

    @Override
    public boolean canBecome(State next) {
      return switch (this) {
        case TO_CONFIRM -> next == WAITING;
        case WAITING -> next == AGREED || next == DECLINED || next == ENDED;
        case AGREED, DECLINED, ENDED -> false;
      };
    }
  }

  /** The day in Sweden. */
  public @Nullable LocalDate askedOn() {
    return askedAt == null ? null : SwedishTime.dateOf(askedAt);
  }
}
