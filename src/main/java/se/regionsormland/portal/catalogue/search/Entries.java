package se.regionsormland.portal.catalogue.search;

import java.util.List;
import java.util.stream.Stream;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.SearchHit.Kind;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.catalogue.text.SwedishWords;

/**
 * The strategy as entries. A name weighs more than a measure's text, that more than what we wrote.
 */
class Entries {

  private static final double NAME = 3;
  private static final double ACTOR_NAME = 3.5;
  private static final double TEXT = 2;
  private static final double OURS = 1;

  private final Strategy strategy;
  private final SwedishWords words;

  private Entries(Strategy strategy, SwedishWords words) {
    this.strategy = strategy;
    this.words = words;
  }

  static List<Findable> of(Strategy strategy, SwedishWords words) {
    var entries = new Entries(strategy, words);
    return Stream.of(
            strategy.areas().stream().map(entries::area),
            strategy.interventions().stream().map(entries::intervention),
            strategy.measures().stream().map(entries::measure),
            strategy.keyActors().stream().map(entries::keyActor))
        .flatMap(all -> all)
        .toList();
  }

  private Findable area(InterventionArea area) {
    return new Findable.Builder(words)
        .with(NAME, area.name())
        .with(NAME, area.aliases())
        .with(OURS, area.objective().name())
        .with(OURS, area.introduction())
        .as(Kind.AREA, Integer.toString(area.number()), 1);
  }

  private Findable intervention(Intervention intervention) {
    return new Findable.Builder(words)
        .with(NAME, intervention.name())
        .with(NAME, intervention.aliases())
        .with(TEXT, intervention.governingAreas())
        .with(OURS, intervention.introduction())
        .as(Kind.INTERVENTION, Integer.toString(intervention.table()), 1);
  }

  private Findable measure(Measure measure) {
    return new Findable.Builder(words).with(TEXT, measure.text()).as(Kind.MEASURE, measure.id(), 1);
  }

  /** One that many measures name comes before one that none does. */
  private Findable keyActor(KeyActor actor) {
    double named = Math.log1p(strategy.measuresNaming(actor.id()).size());
    return new Findable.Builder(words)
        .with(ACTOR_NAME, actor.name())
        .with(ACTOR_NAME, actor.aliases())
        .with(OURS, actor.about())
        .as(Kind.KEY_ACTOR, actor.id(), 1 + named / 10);
  }
}
