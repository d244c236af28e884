package se.regionsormland.portal.attachments.inspection.found;

/**
 * What a reader of a file may see that its sender does not think of. Pointed out, not refused. Each
 * has a text: {@code attachments.remark.<name>}.
 */
public enum Remark {
  TRACKED,
  COMMENTS,
  HIDDEN_TEXT,
  HIDDEN_SHEET,
  HIDDEN_ROWS,
  HIDDEN_SLIDE,
  SPEAKER_NOTES,
  /** A whole workbook behind a chart. */
  WORKBOOK,
  /** Who wrote it. */
  PERSON,
  /** Where a picture was taken. */
  LOCATION
}
