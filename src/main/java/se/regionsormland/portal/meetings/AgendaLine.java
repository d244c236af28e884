package se.regionsormland.portal.meetings;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agenda as its reader sees it. Without an item it is one that she may not take part
 * in: it says when to leave, by the clock in Sweden if the meeting has a time, and nothing else; or
 * what she is to answer first, by its title and sender.
 *
 * @param number from 1
 * @param until exclusive
 * @param question if closed, what may open it once she has answered it
 */
public record AgendaLine(
    int number,
    @Nullable LocalTime from,
    @Nullable LocalTime until,
    @Nullable AgendaItem item,
    @Nullable Question question) {

  /** Whether she has a conflict of interest in this case. */
  public record Question(String reference, String title, String organisation) {}

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

  /** "09.30–09.50"; empty where one of them is not known. */
  public static String span(@Nullable LocalTime from, @Nullable LocalTime until) {
    return from == null || until == null ? "" : CLOCK.format(from) + "–" + CLOCK.format(until);
  }

  /** What a closed line says, by its key: to leave, or to answer first. */
  public String closedKey() {
    return question != null ? "meetings.item.answer-first" : "meetings.item.leave";
  }

  public boolean isClosed() {
    return item == null;
  }
}
