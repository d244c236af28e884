package se.regionsormland.portal.funding.facts;

/** Who applies. */
public enum Applicant {
  MUNICIPALITY,
  REGION,
  AUTHORITY,
  /** A university, or an institute for research. */
  UNIVERSITY,
  /** An association, a foundation or the like. */
  ORGANISATION,
  COMPANY
}
