package se.regionsormland.portal.conferences.matching;

import java.time.Duration;
import java.time.LocalTime;

/** When meetings begin and how many there are room for: slots are counted from one. */
public record Grid(LocalTime begins, int minutes, int slots, int tables) {

  public LocalTime from(int slot) {
    return begins.plusMinutes((long) minutes * (slot - 1));
  }

  public LocalTime to(int slot) {
    return from(slot + 1);
  }

  /** The last one ends the same day. */
  public boolean fitsADay() {
    var left = Duration.between(begins, LocalTime.MAX).toMinutes();
    return (long) minutes * slots <= left;
  }
}
