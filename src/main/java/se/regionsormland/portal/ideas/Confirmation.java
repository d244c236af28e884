package se.regionsormland.portal.ideas;

/** What the link of a letter leads to, as long as it leads anywhere. */
public sealed interface Confirmation {

  /** To an idea that it sends, {@code called} so. */
  record Open(String called) implements Confirmation {}

  /** To an idea that is sent. */
  record Done(String reference) implements Confirmation {}

  /** To nothing but another letter, to where this one went. */
  record TooLate(String email) implements Confirmation {}
}
