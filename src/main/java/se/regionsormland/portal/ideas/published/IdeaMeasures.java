package se.regionsormland.portal.ideas.published;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Suggestions.MeasureHit;
import se.regionsormland.portal.web.Softly;

/**
 * The measures that a public idea seems to serve, read from its public words alone. The region's
 * answer names measures too, but it is not published; so nothing of it shows here.
 */
@Component
public class IdeaMeasures {

  private static final int CLOSEST = 5;

  /** As many as the county will hardly have; then it begins anew. */
  private static final int REMEMBERED = 10_000;

  private final Finder finder;
  private final Softly softly;
  private volatile Remembered remembered = new Remembered("", new ConcurrentHashMap<>());

  /** By its words, for as long as the same words are read the same. */
  private record Remembered(Object reading, Map<String, List<Measure>> of) {}

  IdeaMeasures(Finder finder, Softly softly) {
    this.finder = finder;
    this.softly = softly;
  }

  /** The closest first. */
  public List<Measure> of(PublicIdea idea) {
    return softly.ask(() -> of(idea.title() + "\n" + idea.summary())).orElse(List.of());
  }

  private List<Measure> of(String words) {
    return remembered()
        .computeIfAbsent(
            words,
            it -> finder.find(it, CLOSEST).measures().stream().map(MeasureHit::measure).toList());
  }

  @SuppressWarnings("ReferenceEquality")
  private Map<String, List<Measure>> remembered() {
    var now = finder.reading();
    var held = remembered;
    if (held.reading() != now || held.of().size() > REMEMBERED) {
      held = new Remembered(now, new ConcurrentHashMap<>());
      remembered = held;
    }
    return held.of();
  }
}
