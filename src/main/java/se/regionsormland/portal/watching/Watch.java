package se.regionsormland.portal.watching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Step;

/** A watch that its holder has confirmed. */
public record Watch(
    UUID id,
    String email,
    Locale language,
    Interest interest,
    Instant confirmedAt,
    Instant toldUntil,
    @Nullable LocalDate restsUntil) {

  /** Its letters do not arrive; the next is tried on the day that this gives. */
  public @Nullable LocalDate restFrom(LocalDate day) {
    return restsUntil == null || !day.isBefore(restsUntil) ? null : restsUntil;
  }

  /** Where it is on its way; one that has ended is gone. */
  public enum State implements Step<State> {
    /** Somebody wrote the address; its holder has not said that she wants letters. */
    TO_CONFIRM,
    /** Its holder gets letters. */
    WATCHING,
    /** She still does, and has been asked whether she goes on. */
    RUNS_OUT;

    @Override
    public boolean canBecome(State next) {
      return switch (this) {
        case TO_CONFIRM, RUNS_OUT -> next == WATCHING;
        case WATCHING -> next == RUNS_OUT;
      };
    }
  }
}
