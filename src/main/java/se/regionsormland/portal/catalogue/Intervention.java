package se.regionsormland.portal.catalogue;

import java.util.List;

/**
 * An intervention (insats), known by the number of its table. {@code governedBy} are the areas of
 * Sörmlands näringslivsstrategi that the source lists before its table.
 */
public record Intervention(
    int table,
    int area,
    String name,
    List<String> aliases,
    String introduction,
    int page,
    List<String> governedBy,
    List<Measure> measures) {

  public Intervention {
    aliases = List.copyOf(aliases);
    governedBy = List.copyOf(governedBy);
    measures = List.copyOf(measures);
  }
}
