package se.regionsormland.portal.ideas;

/**
 * The secret that opens an idea to its owner. Only this room makes one, when there is something to
 * open; what comes from outside is a claim that may open nothing.
 */
public record SenderKey(String value) {

  /** Where its holder reads the idea. */
  public String page() {
    return "/mina-ideer/" + value;
  }

  /** Nothing that could stand in a log. */
  @Override
  public String toString() {
    return "SenderKey";
  }
}
