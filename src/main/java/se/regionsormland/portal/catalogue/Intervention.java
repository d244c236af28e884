package se.regionsormland.portal.catalogue;

import java.util.List;

/**
 * An intervention (insats), known by the number of its table. {@code governingAreas} are the areas
 * of the region's näringslivsstrategi that the source lists before its table.
 */
public record Intervention(
    int table,
    int area,
    String name,
    List<String> aliases,
    String introduction,
    int page,
    List<String> governingAreas,
    List<Measure> measures) {

  public Intervention {
    aliases = List.copyOf(aliases);
    governingAreas = List.copyOf(governingAreas);
    measures = List.copyOf(measures);
  }
}
