package se.regionsormland.portal.catalogue.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import se.regionsormland.portal.yaml.YamlFile;

/** The file's shape, key by key. What is not {@code @Nullable} must be there. */
record StrategyFile(
    String strategy,
    String title,
    String subtitle,
    String adopted,
    String region,
    String source,
    Money budget,
    List<RegionalGoalPart> regionalGoals,
    List<GoalPart> goals,
    List<KeyActorPart> keyActors) {

  record Money(long erdf, long coFinancing, long total) {}

  record RegionalGoalPart(int number, String name) {}

  record GoalPart(String id, String name, List<PriorityPart> priorities) {}

  record PriorityPart(int number, String name, List<AreaPart> interventionAreas) {}

  record AreaPart(
      int number,
      String name,
      List<String> aliases,
      String slug,
      ObjectivePart specificObjective,
      int page,
      String introduction,
      Money budget,
      List<InterventionPart> interventions) {}

  record ObjectivePart(String code, String name) {}

  record InterventionPart(
      int table,
      String name,
      List<String> aliases,
      int page,
      String introduction,
      @Nullable List<String> governingAreas,
      List<MeasurePart> measures) {}

  record MeasurePart(String id, String text, String keyActorsText, List<String> keyActors) {}

  record KeyActorPart(
      String id,
      String name,
      String type,
      @Nullable String municipality,
      List<String> aliases,
      @Nullable List<String> standsFor,
      boolean named,
      String about) {}

  static StrategyFile read(Resource resource) {
    var file = YamlFile.at(resource);
    var strategy = file.as(StrategyFile.class);
    file.stopAt(FileRules.firstBroken(strategy, file.text()));
    return strategy;
  }

  List<AreaPart> areas() {
    return goals.stream()
        .flatMap(goal -> goal.priorities().stream())
        .flatMap(priority -> priority.interventionAreas().stream())
        .toList();
  }

  List<InterventionPart> interventions() {
    return areas().stream().flatMap(area -> area.interventions().stream()).toList();
  }

  List<MeasurePart> measures() {
    return interventions().stream().flatMap(one -> one.measures().stream()).toList();
  }
}
