package se.regionsormland.portal.synergies;

/** The other one of a hint, and the page where it stands. */
public record Counterpart(Kind kind, String name, String address) {

  public enum Kind {
    IDEA,
    /** Came to the region and is not shown to everybody. */
    IDEA_NOT_SHOWN,
    PROJECT,
    MEASURE
  }

  boolean isRun() {
    return kind != Kind.MEASURE;
  }
}
