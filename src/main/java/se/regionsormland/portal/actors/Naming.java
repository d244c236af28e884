package se.regionsormland.portal.actors;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;

/**
 * An organisation is named for a measure: itself, or as one of a group the strategy names instead
 * ("länets kommuner").
 */
public record Naming(Measure measure, InterventionArea area, @Nullable KeyActor asOneOf) {

  public boolean isOfItsOwn() {
    return asOneOf == null;
  }
}
