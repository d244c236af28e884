package se.regionsormland.portal.actors;

/**
 * Where an organisation has its e-mail: its domains as mail servers know them, with blanks between,
 * and the mailbox of its function, never of a person. What is not known is empty.
 */
public record ActorAddress(String domain, String mailbox) {

  static final ActorAddress UNKNOWN = new ActorAddress("", "");
}
