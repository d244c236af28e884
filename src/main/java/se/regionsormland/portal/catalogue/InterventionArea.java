package se.regionsormland.portal.catalogue;

import java.util.List;

/** One of the areas (insatsområden); it has the budget. {@code page} is the source's. */
public record InterventionArea(
    int number,
    String name,
    List<String> aliases,
    String slug,
    SpecificObjective objective,
    String introduction,
    int page,
    Budget budget,
    List<Intervention> interventions) {

  public InterventionArea {
    aliases = List.copyOf(aliases);
    interventions = List.copyOf(interventions);
  }

  public List<Measure> measures() {
    return interventions.stream().flatMap(one -> one.measures().stream()).toList();
  }

  /** The programme's specific objective that an area falls under, as "1.1". The name is ours. */
  public record SpecificObjective(String code, String name) {}
}
