package se.regionsormland.portal.meetings;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agenda as its reader sees it. Without an item it is one that she may not take part
 * in: it says when to leave, by the clock in Sweden if the meeting has a time, and nothing else.
 *
 * @param number from 1
 * @param until exclusive
 * @param mayOpen if closed, it may open once she has answered whether she has a conflict of
 *     interest
 */
public record AgendaLine(
    int number,
    @Nullable LocalTime from,
    @Nullable LocalTime until,
    @Nullable AgendaItem item,
    boolean mayOpen) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

  /** "09.30–09.50"; empty where one of them is not known. */
  static String span(@Nullable LocalTime from, @Nullable LocalTime until) {
    return from == null || until == null ? "" : CLOCK.format(from) + "–" + CLOCK.format(until);
  }

  /** What a closed line says, by its key: to leave, or to answer first. */
  public String closedKey() {
    return mayOpen ? "meetings.item.answer-first" : "meetings.item.leave";
  }

  public boolean isClosed() {
    return item == null;
  }
}
