package se.regionsormland.portal.intents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * That somebody was asked to confirm what she pays, and what she said.
 *
 * @param shown what she saw when she answered; until then what she would see now; none where that
 *     is no longer in the plan
 * @param earlier she confirmed something else than what the request says now
 */
public record Intent(
    UUID id,
    UUID row,
    Asked asked,
    State state,
    @Nullable Shown shown,
    String fingerprint,
    @Nullable Given given,
    boolean earlier) {

  /** By its name: {@code intents.state.<name>}. */
  public enum State {
    ASKED,
    CONFIRMED,
    DECLINED,
    /** By the sender, or since there is nothing to confirm any more. */
    CANCELLED
  }

  /** What the sender wrote; the address is a function's, not a person's. */
  public record Asked(
      String payer, String email, String summary, String conditions, Locale language, Instant at) {

    Asked again(Instant now) {
      return new Asked(payer, email, summary, conditions, language, now);
    }

    /** In Sweden. */
    public LocalDate day() {
      return SwedishTime.dateOf(at);
    }
  }

  /** Who answered, in what capacity as she states it, and why not. */
  public record Given(
      String name,
      String capacity,
      String decision,
      @Nullable LocalDate decided,
      String reason,
      Instant at) {

    /** In Sweden. */
    public LocalDate day() {
      return SwedishTime.dateOf(at);
    }
  }

  public boolean isAsked() {
    return state == State.ASKED;
  }

  public boolean isConfirmed() {
    return state == State.CONFIRMED;
  }

  public boolean holds() {
    return isConfirmed() && !earlier;
  }
}
