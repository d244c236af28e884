package se.regionsormland.portal.advice;

import java.util.List;
import se.regionsormland.portal.catalogue.InterventionArea;

/**
 * As much of a {@link FirstPicture} as a case's own page shows; hints of another sort, for case
 * workers alone, stand beside it there.
 *
 * @param whole false where something could not be made
 */
public record CasePicture(
    Placing placing,
    Related related,
    List<ToTalkTo> actors,
    List<InterventionArea> areas,
    TextAdvice read,
    boolean whole) {

  public CasePicture {
    actors = List.copyOf(actors);
    areas = List.copyOf(areas);
  }

  public boolean hasTwoAreas() {
    return areas.size() > 1;
  }

  public List<Serves> interventions() {
    return placing.interventions();
  }
}
