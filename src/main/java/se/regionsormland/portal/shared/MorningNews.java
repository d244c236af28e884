package se.regionsormland.portal.shared;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What is new is told to those who watch on working days, from seven in the morning. */
public final class MorningNews {

  public static final LocalTime SEVEN = LocalTime.of(7, 0);

  /** The round comes now and then, and takes what has been there a while. */
  private static final LocalTime TOLD = LocalTime.of(7, 10);

  private MorningNews() {}

  /** Empty: it was taken away before a morning came, and is news when it is put back. */
  public static @Nullable Instant taken(@Nullable Instant news, Instant away) {
    return news == null || away.isBefore(firstMorningAfter(news)) ? null : news;
  }

  private static Instant firstMorningAfter(Instant news) {
    var since = news.atZone(SwedishTime.ZONE);
    var day =
        since.toLocalTime().isBefore(SEVEN) ? since.toLocalDate() : since.toLocalDate().plusDays(1);
    while (!WorkingDays.isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day.atTime(TOLD).atZone(SwedishTime.ZONE).toInstant();
  }
}
