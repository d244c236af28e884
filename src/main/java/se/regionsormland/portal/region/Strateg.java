package se.regionsormland.portal.region;

/** Whom to talk to at the region. Telephone and e-mail may be empty where none is set. */
public record Strateg(String name, String telephone, String email) {

  public boolean hasTelephone() {
    return !telephone.isBlank();
  }

  public boolean hasEmail() {
    return !email.isBlank();
  }
}
