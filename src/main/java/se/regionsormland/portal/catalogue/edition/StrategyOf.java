package se.regionsormland.portal.catalogue.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regionsormland.portal.catalogue.Budget;
import se.regionsormland.portal.catalogue.Goal;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.InterventionArea.SpecificObjective;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Priority;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.catalogue.Strategy.RegionalGoal;
import se.regionsormland.portal.catalogue.edition.StrategyFile.AreaPart;
import se.regionsormland.portal.catalogue.edition.StrategyFile.GoalPart;
import se.regionsormland.portal.catalogue.edition.StrategyFile.InterventionPart;
import se.regionsormland.portal.catalogue.edition.StrategyFile.KeyActorPart;
import se.regionsormland.portal.catalogue.edition.StrategyFile.PriorityPart;
import se.regionsormland.portal.shared.Municipality;

/** The file as a strategy: a measure's table and place are those it has in the file. */
final class StrategyOf {

  private StrategyOf() {}

  static Strategy file(StrategyFile file, int edition) {
    return new Strategy(
        file.strategy(),
        file.title(),
        edition,
        file.goals().stream().map(StrategyOf::goal).toList(),
        file.keyActors().stream().map(StrategyOf::keyActor).toList(),
        file.regionalGoals().stream()
            .map(goal -> new RegionalGoal(goal.number(), goal.name()))
            .toList());
  }

  private static Goal goal(GoalPart goal) {
    var priorities = goal.priorities().stream().map(StrategyOf::priority).toList();
    return new Goal(goal.id(), goal.name(), priorities);
  }

  private static Priority priority(PriorityPart priority) {
    var areas = priority.interventionAreas().stream().map(StrategyOf::area).toList();
    return new Priority(priority.number(), priority.name(), areas);
  }

  private static InterventionArea area(AreaPart area) {
    var objective = area.specificObjective();
    return new InterventionArea(
        area.number(),
        area.name(),
        area.aliases(),
        area.slug(),
        new SpecificObjective(objective.code(), objective.name()),
        area.introduction().strip(),
        area.page(),
        new Budget(area.budget().erdf(), area.budget().coFinancing()),
        area.interventions().stream().map(one -> intervention(one, area.number())).toList());
  }

  private static Intervention intervention(InterventionPart intervention, int area) {
    return new Intervention(
        intervention.table(),
        area,
        intervention.name(),
        intervention.aliases(),
        intervention.introduction().strip(),
        intervention.page(),
        Optional.ofNullable(intervention.governingAreas()).orElse(List.of()),
        measures(intervention));
  }

  private static List<Measure> measures(InterventionPart intervention) {
    var measures = new ArrayList<Measure>();
    for (var one : intervention.measures()) {
      measures.add(
          new Measure(
              one.id(),
              intervention.table(),
              measures.size() + 1,
              one.text().strip(),
              one.keyActorsText().strip(),
              one.keyActors()));
    }
    return measures;
  }

  private static KeyActor keyActor(KeyActorPart actor) {
    return new KeyActor(
        actor.id(),
        actor.name(),
        actor.type(),
        actor.aliases(),
        Optional.ofNullable(actor.standsFor()).orElse(List.of()),
        actor.named(),
        actor.about().strip(),
        Optional.ofNullable(actor.municipality()).flatMap(Municipality::withCode).orElse(null));
  }
}
