package se.regionsormland.portal.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;

/** Who is named for what, read off the strategy: by the slug of the organisation. */
final class Namings {

  private final Strategy strategy;
  private final Mentions mentions;
  private final Map<String, Map<String, Naming>> byActor = new LinkedHashMap<>();
  private final Map<String, Set<String>> actorsOfMeasure = new HashMap<>();

  private Namings(Strategy strategy, Mentions mentions) {
    this.strategy = strategy;
    this.mentions = mentions;
  }

  static Namings of(Strategy strategy, Mentions mentions) {
    var namings = new Namings(strategy, mentions);
    strategy.areas().forEach(namings::read);
    return namings;
  }

  List<Naming> of(String actor) {
    return List.copyOf(byActor.getOrDefault(actor, Map.of()).values());
  }

  /** Those of any of these measures. */
  List<Naming> of(String actor, Collection<String> measureIds) {
    return of(actor).stream().filter(one -> measureIds.contains(one.measure().id())).toList();
  }

  /** The slugs of those named for any of these measures. */
  Set<String> actorsOf(Collection<String> measureIds) {
    var actors = new HashSet<String>();
    measureIds.forEach(id -> actors.addAll(actorsOfMeasure.getOrDefault(id, Set.of())));
    return actors;
  }

  private void read(InterventionArea area) {
    for (Intervention intervention : area.interventions()) {
      intervention.measures().forEach(measure -> read(area, measure));
    }
  }

  private void read(InterventionArea area, Measure measure) {
    var named = strategy.keyActorsOf(measure);
    named.forEach(actor -> add(actor.id(), new Naming(measure, area, null)));
    named.forEach(
        group -> membersOf(group).forEach(member -> add(member, new Naming(measure, area, group))));
  }

  private List<String> membersOf(KeyActor group) {
    return Stream.concat(group.standsFor().stream(), mentions.membersOf(group).stream()).toList();
  }

  /** Named of its own weighs more than as one of a group, and is read first. */
  private void add(String actor, Naming naming) {
    byActor
        .computeIfAbsent(actor, _ -> new LinkedHashMap<>())
        .putIfAbsent(naming.measure().id(), naming);
    actorsOfMeasure.computeIfAbsent(naming.measure().id(), _ -> new HashSet<>()).add(actor);
  }
}
