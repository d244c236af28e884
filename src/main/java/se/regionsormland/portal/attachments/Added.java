package se.regionsormland.portal.attachments;

import se.regionsormland.portal.attachments.inspection.found.Refusal;

/** What came of a file that was sent. */
public sealed interface Added {

  record Kept(Attachment attachment) implements Added {}

  /** For what is in it. */
  record Refused(Refusal why) implements Added {}

  /** For what there is room for, or is there already. */
  record NoRoom(Limit limit) implements Added {}

  /** Each has a text: {@code attachments.limit.<name>}. */
  enum Limit {
    /** One file is too large. */
    SIZE,
    COUNT,
    /** All together are. */
    SUM,
    THERE_ALREADY,
    /** What it belongs to is closed. */
    CLOSED,
    VIRUS
  }
}
