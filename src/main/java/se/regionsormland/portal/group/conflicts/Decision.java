package se.regionsormland.portal.group.conflicts;

/** Yes or no, by which paragraph, and why. */
public record Decision(boolean stands, Law law, String reason) {

  public Decision {
    if (stands && law.saysNo()) {
      throw new IllegalArgumentException("An exception is no ground for a yes: " + law);
    }
  }
}
