package se.regionsormland.portal.ideas;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom the region answers. Any of it may be empty; what came by telephone may lack an address. */
@Embeddable
public record Contact(
    @Column(name = "contact_name") String name,
    String organisation,
    String email,
    String telephone) {

  public boolean hasEmail() {
    return !email.isBlank();
  }

  /** The same, at another address. */
  Contact at(String other) {
    return new Contact(name, organisation, other, telephone);
  }
}
