package se.regionsormland.portal.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.funding.MoneyOutlook;
import se.regionsormland.portal.ideas.SimilarIdea;
import se.regionsormland.portal.projects.SimilarProject;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.synergies.Hint;

/** What can be said at once. {@code area} is the closest, and the strateg is the one who has it. */
public record FirstPicture(
    List<Serves> interventions,
    List<SimilarIdea> similar,
    List<SimilarProject> projects,
    List<Hint> hints,
    List<ToTalkTo> actors,
    List<FittingOffer> offers,
    @Nullable InterventionArea area,
    Strateg strateg,
    MoneyOutlook money,
    TextAdvice read,
    List<Note> notes) {

  public FirstPicture {
    interventions = List.copyOf(interventions);
    similar = List.copyOf(similar);
    projects = List.copyOf(projects);
    hints = List.copyOf(hints);
    actors = List.copyOf(actors);
    offers = List.copyOf(offers);
    notes = List.copyOf(notes);
  }
}
