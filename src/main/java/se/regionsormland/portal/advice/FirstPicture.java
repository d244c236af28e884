package se.regionsormland.portal.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.NamedActor;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.funding.MoneyOutlook;
import se.regionsormland.portal.ideas.PublicIdea;
import se.regionsormland.portal.region.Strateg;

/** What can be said at once. {@code area} is the closest, and the strateg is the one who has it. */
public record FirstPicture(
    List<Serves> interventions,
    List<PublicIdea> similar,
    List<NamedActor> actors,
    @Nullable InterventionArea area,
    Strateg strateg,
    MoneyOutlook money,
    TextAdvice read,
    List<Note> notes) {

  public FirstPicture {
    interventions = List.copyOf(interventions);
    similar = List.copyOf(similar);
    actors = List.copyOf(actors);
    notes = List.copyOf(notes);
  }
}
