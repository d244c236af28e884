package se.regionsormland.portal.plan.aid;

import java.time.LocalDate;
import java.util.List;

/**
 * Small aid (de minimis) to one undertaking, its whole group of companies counted as one, in whole
 * euro: what it has received from everybody, and what it would get now.
 */
public record SmallAid(String undertaking, List<Received> earlier, long now) {

  private static final int YEARS = 3;

  public SmallAid {
    earlier = List.copyOf(earlier);
  }

  /** What was granted on a day. */
  public record Received(LocalDate day, long euro) {}

  /** With what is given on that day: all in the three years that end then, that day included. */
  public long inThreeYears(LocalDate day) {
    var first = day.minusYears(YEARS).plusDays(1);
    long before =
        earlier.stream()
            .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(day))
            .mapToLong(Received::euro)
            .reduce(0, Math::addExact);
    return Math.addExact(before, now);
  }
}
