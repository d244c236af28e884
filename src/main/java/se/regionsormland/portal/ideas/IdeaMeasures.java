package se.regionsormland.portal.ideas;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.MeasureHit;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.web.Softly;

/**
 * The measures that a public idea seems to serve, read from its public words alone. The region's
 * answer names measures too, but it is not published; so nothing of it shows here.
 */
@Component
public class IdeaMeasures {

  private static final int CLOSEST = 5;

  private final Finder finder;
  private final Softly softly;

  IdeaMeasures(Finder finder, Softly softly) {
    this.finder = finder;
    this.softly = softly;
  }

  /** The closest first. */
  public List<Measure> of(PublicIdea idea) {
    return softly
        .ask(() -> finder.find(idea.title() + "\n" + idea.summary(), CLOSEST))
        .orElse(Suggestions.NONE)
        .measures()
        .stream()
        .map(MeasureHit::measure)
        .toList();
  }
}
