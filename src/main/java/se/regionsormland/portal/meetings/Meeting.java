package se.regionsormland.portal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * One of the group's meetings. {@code version} rises with each change, from 0; it is the sequence
 * of the calendar file too.
 *
 * @param ready the day on which its agenda is; what is put there later is late
 */
public record Meeting(
    UUID id,
    MeetingPlan plan,
    MeetingState state,
    int version,
    Instant changedAt,
    LocalDate ready) {

  public LocalDate day() {
    return plan.day();
  }

  public boolean allows(MeetingState.Step step) {
    return state.allows(step);
  }

  /** Null for a day whose time is not set. */
  public @Nullable Instant begins() {
    return at(plan.from());
  }

  /** Exclusive; null for a day whose time is not set. */
  public @Nullable Instant ends() {
    return at(plan.to());
  }

  private @Nullable Instant at(@Nullable LocalTime time) {
    return time == null ? null : plan.day().atTime(time).atZone(SwedishTime.ZONE).toInstant();
  }
}
