package se.regionsormland.portal.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where, as it is planned; a quorum of null is none set. Times are of the clock in Sweden,
 * {@code to} exclusive; both are missing for a day whose time nobody has set yet.
 */
public record MeetingPlan(
    LocalDate day,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    Where where,
    @Nullable Integer quorum) {

  /** A place, a link for those at a distance (https), both, or empty. */
  public record Where(String place, String link) {

    static final Where NOWHERE = new Where("", "");
  }

  static MeetingPlan dayAlone(LocalDate day) {
    return new MeetingPlan(day, null, null, Where.NOWHERE, null);
  }

  public boolean hasTime() {
    return from != null && to != null;
  }
}
