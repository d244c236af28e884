package se.regionsormland.portal.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Instants are kept in UTC and shown in Swedish time. */
public final class SwedishTime {

  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private SwedishTime() {}

  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** "september 2027", in the language of the reader. */
  public static String month(TemporalAccessor month, Locale reader) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", reader).format(month);
  }

  /** "14:05". */
  public static String minuteOf(Instant instant) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(instant.atZone(ZONE));
  }

  /** "14 maj 2027", in the language of the reader. */
  public static String longDate(LocalDate date, Locale reader) {
    var locale = "en".equals(reader.getLanguage()) ? Locale.UK : SWEDISH;
    return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
  }

  /** "14 maj 2027 09:30", in the language of the reader. */
  public static String longDateAndTime(Instant instant, Locale reader) {
    return longDate(dateOf(instant), reader) + " " + minuteOf(instant);
  }

  /** As above; the day alone of what came another way, which is kept as come at midnight. */
  public static String arrival(Instant instant, Locale reader) {
    return minuteOf(instant).equals("00:00")
        ? longDate(dateOf(instant), reader)
        : longDateAndTime(instant, reader);
  }

  /** "2027-05-14 09:30". */
  public static String dateAndTime(Instant instant) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
        .withZone(ZONE)
        .format(instant);
  }
}
