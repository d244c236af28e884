package se.regionsormland.portal.funding;

/** What was done to a source or a call. Each has a text: {@code funding.act.<name>}. */
public enum FundingAct {
  ADDED,
  CHANGED,
  CHECKED,
  RETIRED,
  RESTORED
}
