package se.regionsormland.portal.identity;

/** What came of it. Each has a text in the bundle: {@code administration.factor-reset.<name>}. */
public enum ProposalOutcome {
  /** Another administrator has to confirm it. */
  PROPOSED,
  DONE,
  /** There was nobody who could have confirmed it. */
  DONE_ALONE,
  WITHDRAWN,
  OWN_ACCOUNT,
  /** Who proposes does not confirm. */
  NEEDS_ANOTHER,
  /** It was withdrawn, confirmed already, or too old. */
  GONE;

  public boolean isRefusal() {
    return this == OWN_ACCOUNT || this == NEEDS_ANOTHER || this == GONE;
  }
}
