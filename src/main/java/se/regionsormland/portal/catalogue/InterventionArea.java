package se.regionsormland.portal.catalogue;

import java.util.List;

/** One of the seven areas (insatsområden); it has the budget. {@code page} is the source's. */
public record InterventionArea(
    int number,
    String name,
    String objective,
    String introduction,
    int page,
    Budget budget,
    List<Intervention> interventions) {

  public InterventionArea {
    interventions = List.copyOf(interventions);
  }
}
