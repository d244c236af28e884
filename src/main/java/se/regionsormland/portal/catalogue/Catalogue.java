package se.regionsormland.portal.catalogue;

import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.edition.Editions;

/** The strategy in force, in memory: reading it needs no database. */
@Component
public class Catalogue {

  private final Strategy inForce;

  Catalogue(Editions editions) {
    this.inForce = editions.load();
  }

  public Strategy strategy() {
    return inForce;
  }
}
