package se.regionsormland.portal.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.funding.MoneyOutlook;
import se.regionsormland.portal.region.Strateg;

/**
 * What can be said at once. {@code areas} has the closest, and a second where that is nearly as
 * close; the strateg is the one who has the first.
 */
public record FirstPicture(
    Placing placing,
    Related related,
    List<ToTalkTo> actors,
    List<FittingOffer> offers,
    List<InterventionArea> areas,
    Strateg strateg,
    MoneyOutlook money,
    TextAdvice read,
    List<Note> notes) {

  public FirstPicture {
    actors = List.copyOf(actors);
    offers = List.copyOf(offers);
    notes = List.copyOf(notes);
    areas = List.copyOf(areas);
  }

  public MoneyLines moneyLines() {
    return MoneyLines.of(money);
  }

  public @Nullable InterventionArea area() {
    return areas.isEmpty() ? null : areas.getFirst();
  }

  public boolean hasTwoAreas() {
    return areas.size() > 1;
  }

  public List<Serves> interventions() {
    return placing.interventions();
  }

  /** False where something could not be made: what is not there may be there another time. */
  public boolean isWhole() {
    return !notes.contains(Note.NOT_JUST_NOW);
  }

  /** Something to say beside the suggestions, kindly. */
  public enum Note {
    /** Nothing in the strategy resembles the text; it can be sent all the same. */
    NOTHING_MATCHED,
    /** So few words that a sentence more would help. */
    FEW_WORDS,
    /** Something that is made by itself could not be made just now. */
    NOT_JUST_NOW
  }
}
