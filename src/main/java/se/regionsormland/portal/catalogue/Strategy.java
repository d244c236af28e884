package se.regionsormland.portal.catalogue;

import java.util.List;
import java.util.Optional;

/** One edition of the strategy, whole and unchangeable. */
public record Strategy(
    String id,
    String title,
    int edition,
    List<Goal> goals,
    List<KeyActor> keyActors,
    List<RegionalGoal> regionalGoals) {

  public Strategy {
    goals = List.copyOf(goals);
    keyActors = List.copyOf(keyActors);
    regionalGoals = List.copyOf(regionalGoals);
  }

  public List<InterventionArea> areas() {
    return goals.stream()
        .flatMap(goal -> goal.priorities().stream())
        .flatMap(priority -> priority.interventionAreas().stream())
        .toList();
  }

  public List<Integer> areaNumbers() {
    return areas().stream().map(InterventionArea::number).toList();
  }

  public List<Intervention> interventions() {
    return areas().stream().flatMap(area -> area.interventions().stream()).toList();
  }

  public List<Measure> measures() {
    return interventions().stream().flatMap(one -> one.measures().stream()).toList();
  }

  public Optional<InterventionArea> area(int number) {
    return areas().stream().filter(area -> area.number() == number).findFirst();
  }

  public Optional<Intervention> intervention(int table) {
    return interventions().stream().filter(one -> one.table() == table).findFirst();
  }

  public Optional<Measure> measure(String id) {
    return measures().stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  public Optional<Measure> measure(int table, int position) {
    return intervention(table).stream()
        .flatMap(one -> one.measures().stream())
        .filter(measure -> measure.position() == position)
        .findFirst();
  }

  public Optional<KeyActor> keyActor(String id) {
    return keyActors.stream().filter(actor -> actor.id().equals(id)).findFirst();
  }

  /** The groups that list the actor among those they stand for. */
  public List<KeyActor> groupsOf(String keyActor) {
    return keyActors.stream().filter(group -> group.standsFor().contains(keyActor)).toList();
  }

  public List<KeyActor> keyActorsOf(Measure measure) {
    return measure.keyActors().stream().map(this::keyActor).flatMap(Optional::stream).toList();
  }

  /**
   * The measures that name the actor itself; what names a group it belongs to is not among them.
   */
  public List<Measure> measuresNaming(String keyActor) {
    return measures().stream().filter(one -> one.keyActors().contains(keyActor)).toList();
  }

  public Budget budget() {
    return areas().stream().map(InterventionArea::budget).reduce(Budget.NONE, Budget::plus);
  }

  /** One of the five goals of the regional development strategy. */
  public record RegionalGoal(int number, String name) {}
}
