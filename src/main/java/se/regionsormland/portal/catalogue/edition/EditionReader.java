package se.regionsormland.portal.catalogue.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Budget;
import se.regionsormland.portal.catalogue.Goal;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Priority;
import se.regionsormland.portal.catalogue.RegionalGoal;
import se.regionsormland.portal.catalogue.SpecificObjective;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.shared.Municipality;

/** Reads one edition whole, from the measures up to the goals. */
@Component
class EditionReader {

  private final JdbcClient jdbc;

  EditionReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Strategy> read(int edition) {
    return jdbc.sql("SELECT * FROM strategy_edition WHERE number = :edition")
        .param("edition", edition)
        .query((row, _) -> strategy(row, edition))
        .optional();
  }

  private Strategy strategy(ResultSet row, int edition) throws SQLException {
    return new Strategy(
        row.getString("strategy"),
        row.getString("title"),
        row.getString("subtitle"),
        row.getString("region"),
        row.getString("adopted"),
        row.getString("source"),
        edition,
        goals(edition),
        keyActors(edition),
        list(
            "SELECT * FROM regional_goal WHERE edition = :edition ORDER BY number",
            edition,
            (goal, _) -> new RegionalGoal(goal.getInt("number"), goal.getString("name"))));
  }

  private List<Goal> goals(int edition) {
    var priorities = priorities(edition);
    return list(
        "SELECT * FROM goal WHERE edition = :edition ORDER BY position",
        edition,
        (row, _) ->
            new Goal(
                row.getString("id"), row.getString("name"), of(priorities, row.getString("id"))));
  }

  private Map<String, List<Priority>> priorities(int edition) {
    var areas = areas(edition);
    return Grouped.by(
        list(
            "SELECT * FROM priority WHERE edition = :edition ORDER BY number",
            edition,
            (row, _) -> {
              int number = row.getInt("number");
              var priority = new Priority(number, row.getString("name"), of(areas, number));
              return new Grouped<>(row.getString("goal"), priority);
            }));
  }

  private Map<Integer, List<InterventionArea>> areas(int edition) {
    var interventions = interventions(edition);
    return Grouped.by(
        list(
            "SELECT * FROM intervention_area WHERE edition = :edition ORDER BY number",
            edition,
            (row, _) -> {
              var area = area(row, of(interventions, row.getInt("number")));
              return new Grouped<>(row.getInt("priority"), area);
            }));
  }

  private static InterventionArea area(ResultSet row, List<Intervention> interventions)
      throws SQLException {
    return new InterventionArea(
        row.getInt("number"),
        row.getString("name"),
        names(row, "aliases"),
        row.getString("slug"),
        new SpecificObjective(row.getString("objective_code"), row.getString("objective_name")),
        row.getString("introduction"),
        row.getInt("page"),
        new Budget(row.getLong("erdf"), row.getLong("co_financing")),
        interventions);
  }

  private Map<Integer, List<Intervention>> interventions(int edition) {
    var measures = measures(edition);
    return Grouped.by(
        list(
            "SELECT * FROM intervention WHERE edition = :edition ORDER BY table_number",
            edition,
            (row, _) -> {
              var one = intervention(row, of(measures, row.getInt("table_number")));
              return new Grouped<>(one.area(), one);
            }));
  }

  private static Intervention intervention(ResultSet row, List<Measure> measures)
      throws SQLException {
    return new Intervention(
        row.getInt("table_number"),
        row.getInt("area"),
        row.getString("name"),
        names(row, "aliases"),
        row.getString("introduction"),
        row.getInt("page"),
        names(row, "governing_areas"),
        measures);
  }

  private Map<Integer, List<Measure>> measures(int edition) {
    return Grouped.by(
        list(
            """
            SELECT text.*, array(
              SELECT key_actor FROM measure_key_actor named
              WHERE named.edition = text.edition AND named.measure = text.measure
              ORDER BY position) AS key_actors
            FROM measure_text text WHERE edition = :edition ORDER BY table_number, position
            """,
            edition,
            (row, _) -> new Grouped<>(row.getInt("table_number"), measure(row))));
  }

  private static Measure measure(ResultSet row) throws SQLException {
    return new Measure(
        row.getString("measure"),
        row.getInt("table_number"),
        row.getInt("position"),
        row.getString("text"),
        row.getString("key_actors_text"),
        names(row, "key_actors"));
  }

  private List<KeyActor> keyActors(int edition) {
    return list(
        """
        SELECT actor.*, array(
          SELECT member FROM key_actor_member one
          WHERE one.edition = actor.edition AND one.key_actor = actor.key_actor
          ORDER BY position) AS members
        FROM key_actor_text actor WHERE edition = :edition ORDER BY position
        """,
        edition,
        (row, _) ->
            new KeyActor(
                row.getString("key_actor"),
                row.getString("name"),
                row.getString("type"),
                names(row, "aliases"),
                names(row, "members"),
                row.getBoolean("named"),
                row.getString("about"),
                Optional.ofNullable(row.getString("municipality"))
                    .flatMap(Municipality::withCode)
                    .orElse(null)));
  }

  private <T> List<T> list(String sql, int edition, RowMapper<T> mapper) {
    return jdbc.sql(sql).param("edition", edition).query(mapper).list();
  }

  private static <K, T> List<T> of(Map<K, List<T>> all, K key) {
    return all.getOrDefault(key, List.of());
  }

  private static List<String> names(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
