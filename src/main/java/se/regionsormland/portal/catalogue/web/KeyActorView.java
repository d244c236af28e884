package se.regionsormland.portal.catalogue.web;

import java.util.List;
import java.util.Optional;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;

/** A key actor: where it is named, whom it stands for, and the groups that stand for it. */
record KeyActorView(
    KeyActor actor, List<Named> named, List<KeyActor> members, List<KeyActor> groups) {

  record Named(InterventionArea area, List<Measure> measures) {}

  static KeyActorView of(KeyActor actor, Strategy strategy) {
    return new KeyActorView(
        actor,
        strategy.areas().stream()
            .map(area ->
                new Named(
                    area,
                    area.measures().stream()
                        .filter(measure -> measure.keyActors().contains(actor.id()))
                        .toList()))
            .filter(named -> !named.measures().isEmpty())
            .toList(),
        actor.standsFor().stream().map(strategy::keyActor).flatMap(Optional::stream).toList(),
        strategy.groupsOf(actor.id()));
  }

  public int count() {
    return named.stream().mapToInt(one -> one.measures().size()).sum();
  }
}
