package se.regionsormland.portal.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.edition.Editions;
import se.regionsormland.portal.web.Option;

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

  /** What the areas are called, by their numbers. */
  public Map<Integer, String> areaNames() {
    return inForce.areas().stream()
        .collect(Collectors.toMap(InterventionArea::number, InterventionArea::name));
  }

  /** The areas, as one chooses among them. */
  public List<Option> areas() {
    return inForce.areas().stream()
        .map(area -> Option.plain("" + area.number(), area.number() + ". " + area.name()))
        .toList();
  }
}
