package se.regionsormland.portal.advice;

/** Something to say beside the suggestions, kindly. */
public enum Note {
  /** Nothing in the strategy resembles the text; it can be sent all the same. */
  NOTHING_MATCHED,
  /** So few words that a sentence more would help. */
  FEW_WORDS,
  /** Something that is made by itself could not be made just now. */
  NOT_JUST_NOW
}
