package se.regionsormland.portal.meetings;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agenda as its reader sees it. Without an item it is one that she may not take part
 * in: it says when to leave, by the clock in Sweden if the meeting has a time, and nothing else.
 *
 * @param number from 1
 * @param until exclusive
 */
public record AgendaLine(
    int number, @Nullable LocalTime from, @Nullable LocalTime until, @Nullable AgendaItem item) {

  public boolean isClosed() {
    return item == null;
  }
}
