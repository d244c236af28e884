package se.regionsormland.portal.registry.daily;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.registry.Entry;

/**
 * One line of the daily list.
 *
 * @param time "09:30" in Sweden; empty where only the day is known
 * @param about missing where it is of a whole meeting
 * @param entered the day it was entered by hand, where that is another
 */
public record DailyLine(
    Entry entry, String time, @Nullable Registered about, @Nullable LocalDate entered) {

  /** The case. {@code diaryNumber} is the region's, empty until somebody has noted it. */
  public record Registered(String reference, String diaryNumber, String title, String sender) {}

  /** Whom it is from or to, where that is the sender of the case; else empty. */
  public String sender() {
    return about == null || entry.way() == Entry.Way.MADE || entry == Entry.INTRODUCTION
        ? ""
        : about.sender();
  }

  /** Who it is where no name is told: {@code registry.party.<name>}. */
  public String unnamed() {
    return switch (entry.way()) {
      case MADE -> "group";
      default -> entry == Entry.INTRODUCTION ? "asker" : "marked";
    };
  }
}
