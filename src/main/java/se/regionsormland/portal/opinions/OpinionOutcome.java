package se.regionsormland.portal.opinions;

import se.regionsormland.portal.opinions.OpinionFile.Looking;
import se.regionsormland.portal.opinions.OpinionFile.OpinionDraft;

/** What came of saving or giving answers. */
public sealed interface OpinionOutcome {

  /** As a draft, which has this version now. */
  record Saved(long version) implements OpinionOutcome {}

  record Given() implements OpinionOutcome {}

  /** Saved meanwhile in another window: nothing was overwritten. */
  record Changed(OpinionDraft stored) implements OpinionOutcome {}

  /** Where it is allows nothing more. */
  record Refused(Looking where) implements OpinionOutcome {}
}
