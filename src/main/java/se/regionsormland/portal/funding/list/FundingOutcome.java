package se.regionsormland.portal.funding.list;

/** How it went when an officer wanted to change something. */
public sealed interface FundingOutcome {

  record Done() implements FundingOutcome {}

  /** Somebody else was there in between; nothing was changed. */
  record Changed(String by, long version) implements FundingOutcome {}
}
