package se.regionsormland.portal.conferences;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed meeting as one of the two sees it. {@code agreed}: she has said yes; {@code settled}:
 * both have, and not before does she learn the other's name, or that the other has said yes. {@code
 * outcome}: what she has said came of it.
 */
public record Appointment(
    UUID id,
    int slot,
    int table,
    Other other,
    Why why,
    boolean agreed,
    boolean settled,
    @Nullable Outcome outcome) {

  /** {@code name} is empty before both have said yes. */
  public record Other(UUID guest, String organisation, String name, String wish) {}

  /** As {@code Reason}, from her side. */
  public record Why(
      boolean mine,
      boolean theirs,
      List<String> iGive,
      List<String> theyGive,
      List<Integer> areas) {

    public Why {
      iGive = List.copyOf(iGive);
      theyGive = List.copyOf(theyGive);
      areas = List.copyOf(areas);
    }
  }

  /** What came of a meeting, as one of the two says afterwards. */
  public enum Outcome {
    /** They go on with something together. */
    TOGETHER,
    /** They will be in touch. */
    AGAIN,
    NOTHING
  }
}
