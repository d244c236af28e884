package se.regionsormland.portal.meetings;

import java.time.LocalDate;
import java.util.UUID;

/** A case on an agenda, as much of it as a list shows. {@code length} is in minutes. */
public record AgendaItem(
    UUID id,
    UUID subjectId,
    String reference,
    String title,
    String organisation,
    boolean withdrawn,
    Wanted wanted,
    int length,
    LocalDate added) {

  /** Put there when the agenda was to be ready. */
  public boolean isLate(LocalDate ready) {
    return added.isAfter(ready);
  }

  /** What is wanted of the group with a case: {@code meetings.wanted.<name>}. */
  public enum Wanted {
    DISCUSS,
    /** The group takes its stand. */
    SETTLE
  }
}
