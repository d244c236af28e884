package se.regionsormland.portal.catalogue.edition;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Goal;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.shared.Municipality;

/** Writes one edition, table by table, in the caller's transaction. */
@Component
class EditionWriter {

  private final JdbcTemplate jdbc;

  EditionWriter(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void write(Strategy strategy, String hash, Instant at) {
    jdbc.update(
        "INSERT INTO strategy_edition VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        strategy.edition(),
        strategy.id(),
        strategy.title(),
        strategy.subtitle(),
        strategy.region(),
        strategy.adopted(),
        strategy.source(),
        hash,
        Timestamp.from(at));
    writeGoals(strategy);
    strategy.areas().forEach(area -> writeInterventions(strategy.edition(), area));
    writeKeyActors(strategy);
    writeMeasures(strategy);
  }

  private void writeGoals(Strategy strategy) {
    int edition = strategy.edition();
    insert(
        "regional_goal",
        strategy.regionalGoals(),
        (goal, _) -> row(edition, goal.number(), goal.name()));
    insert("goal", strategy.goals(), (goal, at) -> row(edition, goal.id(), at, goal.name()));
    strategy.goals().forEach(goal -> writePriorities(edition, goal));
  }

  private void writePriorities(int edition, Goal goal) {
    insert(
        "priority",
        goal.priorities(),
        (priority, _) -> row(edition, priority.number(), goal.id(), priority.name()));
    goal.priorities()
        .forEach(priority ->
            insert(
                "intervention_area",
                priority.interventionAreas(),
                (area, _) -> areaRow(edition, priority.number(), area)));
  }

  private static Object[] areaRow(int edition, int priority, InterventionArea area) {
    return row(
        edition,
        area.number(),
        priority,
        area.name(),
        names(area.aliases()),
        area.slug(),
        area.objective().code(),
        area.objective().name(),
        area.introduction(),
        area.page(),
        area.budget().erdf(),
        area.budget().coFinancing());
  }

  private void writeInterventions(int edition, InterventionArea area) {
    insert(
        "intervention",
        area.interventions(),
        (one, _) ->
            row(
                edition,
                one.table(),
                area.number(),
                one.name(),
                names(one.aliases()),
                one.introduction(),
                one.page(),
                names(one.governingAreas())));
  }

  private void writeKeyActors(Strategy strategy) {
    int edition = strategy.edition();
    var all = strategy.keyActors();
    all.forEach(actor -> identify("key_actor", actor.id()));
    insert("key_actor_text", all, (actor, at) -> actorRow(edition, actor, at));
    all.forEach(group ->
        insert(
            "key_actor_member",
            group.standsFor(),
            (member, at) -> row(edition, group.id(), at, member)));
  }

  private static Object[] actorRow(int edition, KeyActor actor, int at) {
    return row(
        edition,
        actor.id(),
        at,
        actor.name(),
        actor.type(),
        names(actor.aliases()),
        actor.named(),
        actor.about(),
        code(actor.municipality()));
  }

  private void writeMeasures(Strategy strategy) {
    int edition = strategy.edition();
    var all = strategy.measures();
    all.forEach(measure -> identify("measure", measure.id()));
    insert("measure_text", all, (measure, _) -> measureRow(edition, measure));
    all.forEach(measure ->
        insert(
            "measure_key_actor",
            measure.keyActors(),
            (actor, at) -> row(edition, measure.id(), at, actor)));
  }

  private static Object[] measureRow(int edition, Measure measure) {
    return row(
        edition,
        measure.id(),
        measure.table(),
        measure.position(),
        measure.text(),
        measure.keyActorsText());
  }

  private void identify(String table, String id) {
    jdbc.update("INSERT INTO " + table + " (id) VALUES (?) ON CONFLICT DO NOTHING", id);
  }

  private <T> void insert(String table, List<T> all, Row<T> row) {
    var rows = new ArrayList<Object[]>();
    for (var one : all) {
      rows.add(row.of(one, rows.size() + 1));
    }
    if (!rows.isEmpty()) {
      var places = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
      jdbc.batchUpdate("INSERT INTO " + table + " VALUES (" + places + ")", rows);
    }
  }

  private static Object[] row(Object... values) {
    return values;
  }

  private static SqlParameterValue code(@Nullable Municipality municipality) {
    return new SqlParameterValue(Types.VARCHAR, municipality == null ? null : municipality.code());
  }

  private static String[] names(List<String> names) {
    return names.toArray(String[]::new);
  }

  private interface Row<T> {
    Object[] of(T one, int position);
  }
}
