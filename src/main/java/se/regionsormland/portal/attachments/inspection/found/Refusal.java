package se.regionsormland.portal.attachments.inspection.found;

/** Why a file may not come in. Each has a text: {@code attachments.refused.<name>}. */
public enum Refusal {
  EMPTY,
  /** What it is is nothing that may be attached. */
  KIND,
  PROGRAM,
  ARCHIVE,
  /** Of the kinds before 2007, which cannot be looked into. */
  OLD_OFFICE,
  /** Its name says that it is something else than it is. */
  NAME,
  /** It ends too early, or is not written as its kind is. */
  DAMAGED,
  ENCRYPTED,
  MACROS,
  /** It does something when it is opened. */
  ACTIVE,
  /** Other files are within it. */
  EMBEDDED,
  /** It fetches something from elsewhere when it is opened. */
  EXTERNAL,
  /** Unpacked, it is larger than a document is. */
  UNPACKED
}
