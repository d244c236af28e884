package se.regionsormland.portal.catalogue;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.edition.Editions;

/** The strategy in force, in memory: reading it needs no database. */
@Component
public class Catalogue {

  private final Editions editions;
  private final Strategy inForce;

  Catalogue(Editions editions) {
    this.editions = editions;
    this.inForce = editions.load();
  }

  public Strategy strategy() {
    return inForce;
  }

  /** An edition that an idea was written against; read from the database if it is an older one. */
  public Optional<Strategy> edition(int number) {
    return number == inForce.edition() ? Optional.of(inForce) : editions.read(number);
  }
}
