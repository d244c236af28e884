package se.regionsormland.portal.funding.facts;

/** What a source gives. */
public enum Gives {
  GRANT,
  /** A share in the company, not a grant. */
  EQUITY,
  /** People and knowledge, no money. */
  CONTACTS
}
