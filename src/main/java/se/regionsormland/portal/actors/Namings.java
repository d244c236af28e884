package se.regionsormland.portal.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;

/** Who is named for what, read off the strategy: by the strategy's id of the organisation. */
final class Namings {

  private final Strategy strategy;
  private final Map<String, Map<String, Naming>> byActor = new LinkedHashMap<>();

  private Namings(Strategy strategy) {
    this.strategy = strategy;
  }

  static Namings of(Strategy strategy) {
    var namings = new Namings(strategy);
    strategy.areas().forEach(namings::read);
    return namings;
  }

  List<Naming> of(@Nullable String keyActor) {
    return keyActor == null
        ? List.of()
        : List.copyOf(byActor.getOrDefault(keyActor, Map.of()).values());
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

  private static List<String> membersOf(KeyActor group) {
    return group.standsFor();
  }

  /** Named of its own weighs more than as one of a group, and is read first. */
  private void add(String actor, Naming naming) {
    byActor
        .computeIfAbsent(actor, _ -> new LinkedHashMap<>())
        .putIfAbsent(naming.measure().id(), naming);
  }
}
