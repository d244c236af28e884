package se.regionsormland.portal.catalogue;

import java.util.List;

/** A priority of the programme, 3 to 5. */
public record Priority(int number, String name, List<InterventionArea> interventionAreas) {

  public Priority {
    interventionAreas = List.copyOf(interventionAreas);
  }
}
