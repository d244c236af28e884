package se.regionsormland.portal.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.funding.MoneyOutlook;
import se.regionsormland.portal.region.Strateg;

/** What can be said at once. {@code area} is the closest, and the strateg is the one who has it. */
public record FirstPicture(
    Placing placing,
    Related related,
    List<ToTalkTo> actors,
    List<FittingOffer> offers,
    @Nullable InterventionArea area,
    Strateg strateg,
    MoneyOutlook money,
    TextAdvice read,
    List<Note> notes) {

  public FirstPicture {
    actors = List.copyOf(actors);
    offers = List.copyOf(offers);
    notes = List.copyOf(notes);
  }

  public List<Serves> interventions() {
    return placing.interventions();
  }

  /** False where something could not be made: what is not there may be there another time. */
  public boolean isWhole() {
    return !notes.contains(Note.NOT_JUST_NOW);
  }
}
