package se.regionsormland.portal.projects;

/** An idea, a request or a project as one in a chain (pärlband). */
public record ChainLink(What what, String name, String address) {

  public enum What {
    IDEA,
    REQUEST,
    PROJECT
  }
}
