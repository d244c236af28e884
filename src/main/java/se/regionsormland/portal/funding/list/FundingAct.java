package se.regionsormland.portal.funding.list;

/** What was done to a source or a call. Each has a text: {@code funding.act.<name>}. */
public enum FundingAct {
  ADDED,
  CHANGED,
  CHECKED,
  RETIRED,
  RESTORED
}
