package se.regionsormland.portal.group.parties;

/** Who came to a case later, and as what. */
public record Party(Part part, String name) {

  public enum Part {
    OWNER,
    PARTNER,
    CO_FINANCIER
  }
}
