package se.regionsormland.portal.group.openings;

/** What became of what somebody said of herself. Where it is not said there is a text. */
public enum OwnAnswerOutcome {
  SAID,
  /** A party came meanwhile that she has not seen: nothing is said. */
  PARTIES_CAME,
  /** There is a question about her already, or a yes: her own is not added. */
  ASKED_BEFORE
}
