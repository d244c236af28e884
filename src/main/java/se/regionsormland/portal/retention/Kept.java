package se.regionsormland.portal.retention;

/** What is kept, and by which rule it ends. Its name is that of its text. */
public enum Kept {
  /** Nobody but its owner has it, and she has not changed it for that long. */
  DRAFT(Rule.OURS),
  /** Written, but its letter's link was never followed: it has not come in. */
  UNCONFIRMED(Rule.OURS),
  WATCH_UNCONFIRMED(Rule.OURS),
  /** Since its holder last said that she wants it. */
  WATCH(Rule.OURS),
  /** Spent or too old to open anything. */
  LINK(Rule.OURS),
  /** A letter that cannot be sent. */
  LETTER_WAITING(Rule.OURS),
  /** That a letter went, where it was about nothing that has come in. */
  LETTER_GONE(Rule.OURS),
  /** Who wrote an offer, and what, after it was shown for the last time. */
  OFFER(Rule.PUBLIC_RECORD),
  /** Who asked to meet somebody, and why, after the answer. */
  INTRODUCTION(Rule.PUBLIC_RECORD),
  /** An idea that has come in, with its letters, answer and log. */
  IDEA(Rule.ARCHIVE);

  private enum Rule {
    OURS,
    PUBLIC_RECORD,
    ARCHIVE
  }

  private final Rule rule;

  Kept(Rule rule) {
    this.rule = rule;
  }

  /** Came in to the authority: erased by a decision on disposal alone (arkivlagen 10 §). */
  public boolean isPublicRecord() {
    return rule == Rule.PUBLIC_RECORD;
  }

  /** No time is set here: the archive's rules hold. */
  public boolean isArchived() {
    return rule == Rule.ARCHIVE;
  }
}
