package se.regionsormland.portal.identity.provider;

/** Why nobody came in through the provider. Each has a text: {@code identity.region.<name>}. */
public enum Refused {
  /** It could not be reached, or said that something is wrong. */
  NO_ANSWER,
  /** What came was not its answer to what this browser had asked. */
  NOT_ITS_ANSWER,
  NO_SECOND_STEP,
  /** It was to ask her anew, and had not. */
  NOT_ANEW,
  NO_ROLE,
  ACCOUNT_CLOSED,
  /** An account that is not joined to anybody there has that user name. */
  NAME_TAKEN,
  /** Another account is joined to that person, or this account to another person. */
  JOINED_ELSEWHERE,
  SOMEBODY_ELSE
}
