package se.regionsormland.portal.ideas;

/** {@code seen} is the address that stood there when {@code to} was decided on; it may be empty. */
public record AddressChange(String seen, String to) {

  public enum Outcome {
    CORRECTED,
    /** Its letters come to the mailbox that stands there: nothing is done. */
    SAME,
    /** Somebody else was first, with another. */
    CHANGED_BETWEEN
  }
}
