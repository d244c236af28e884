package se.regionsormland.portal.catalogue.web;

import java.util.List;
import se.regionsormland.portal.catalogue.Goal;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Priority;
import se.regionsormland.portal.catalogue.Strategy;

/**
 * The strategy for machines. Its shape is a promise: keys are added, none is renamed or removed.
 */
record StrategyAnswer(String id, String title, int edition, List<GoalAnswer> goals) {

  record GoalAnswer(String id, String name, List<PriorityAnswer> priorities) {}

  record PriorityAnswer(int number, String name, List<AreaAnswer> interventionAreas) {}

  record AreaAnswer(
      int number, String name, BudgetAnswer budget, List<InterventionAnswer> interventions) {}

  record BudgetAnswer(long erdf, long coFinancing, long total) {}

  record InterventionAnswer(int table, String name, List<MeasureAnswer> measures) {}

  record MeasureAnswer(String id, int position, String text, List<String> keyActors) {}

  static StrategyAnswer of(Strategy strategy) {
    var goals = strategy.goals().stream().map(one -> goal(one, strategy)).toList();
    return new StrategyAnswer(strategy.id(), strategy.title(), strategy.edition(), goals);
  }

  private static GoalAnswer goal(Goal goal, Strategy strategy) {
    return new GoalAnswer(
        goal.id(),
        goal.name(),
        goal.priorities().stream().map(one -> priority(one, strategy)).toList());
  }

  private static PriorityAnswer priority(Priority priority, Strategy strategy) {
    return new PriorityAnswer(
        priority.number(),
        priority.name(),
        priority.interventionAreas().stream().map(one -> area(one, strategy)).toList());
  }

  private static AreaAnswer area(InterventionArea area, Strategy strategy) {
    return new AreaAnswer(
        area.number(),
        area.name(),
        new BudgetAnswer(area.budget().erdf(), area.budget().coFinancing(), area.budget().total()),
        area.interventions().stream().map(one -> intervention(one, strategy)).toList());
  }

  private static InterventionAnswer intervention(Intervention intervention, Strategy strategy) {
    return new InterventionAnswer(
        intervention.table(),
        intervention.name(),
        intervention.measures().stream().map(one -> measure(one, strategy)).toList());
  }

  private static MeasureAnswer measure(Measure measure, Strategy strategy) {
    return new MeasureAnswer(
        measure.id(),
        measure.position(),
        measure.text(),
        strategy.keyActorsOf(measure).stream().map(KeyActor::name).toList());
  }
}
