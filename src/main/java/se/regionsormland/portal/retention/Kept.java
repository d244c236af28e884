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
  /** Who came to a conference and what she wanted there, after the day. */
  CONFERENCE(Rule.PUBLIC_RECORD),
  /** What each member of the group answered of a case, from its closing. */
  OPINION(Rule.PUBLIC_RECORD),
  /** An idea that has come in, with its letters, answer and log. */
  IDEA(Rule.ARCHIVE),
  /** A file that came in with an idea or to it, as it came; what was refused is not kept at all. */
  ATTACHMENT(Rule.ARCHIVE),
  /** Of those who work in the portal: their ways to sign in, and their names where they acted. */
  ACCOUNT(Rule.ITS_OWN),
  /** A browser that is signed in, and what a form carries meanwhile. */
  SESSION(Rule.ITS_OWN),
  /** How many tries there were, for whom; never what was typed. */
  GUESS(Rule.ITS_OWN),
  /** Whom one can call at the region. */
  CONTACT_PERSON(Rule.ITS_OWN),
  /** What happened to accounts, keys and rights: no names. */
  TRAIL(Rule.ITS_OWN);

  private enum Rule {
    OURS,
    PUBLIC_RECORD,
    ARCHIVE,
    ITS_OWN
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

  /** Ends by itself or with what it belongs to: nothing for the night to do. Its text says when. */
  public boolean hasItsOwnEnd() {
    return rule == Rule.ITS_OWN;
  }
}
