package se.regionsormland.portal.fairness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;

/** All ideas of a quarter, the same whoever asks: what comes out of here names nobody. */
@Component
class FactRows {

  static final String NONE = "NONE";
  static final String SEVERAL = "SEVERAL";

  private static final String IDEAS =
      """
      SELECT s.received_at, a.answered_at, said.recommendation, said.confirmed_at,
             CASE WHEN s.organisation = '' THEN 'NONE' ELSE coalesce(known.type, 'OTHER') END AS actor,
             coalesce(s.areas[1]::text, 'NONE') AS area,
             CASE cardinality(s.municipalities) WHEN 0 THEN 'NONE' WHEN 1 THEN s.municipalities[1]
                  ELSE 'SEVERAL' END AS municipality
      FROM unmarked_idea s
      LEFT JOIN case_answer a ON a.subject_id = s.id AND a.subject_kind = 'IDEA'
      LEFT JOIN latest_statement said
        ON said.subject_id = s.id AND said.confirmed_at IS NOT NULL AND NOT said.used_a_conflict
      LEFT JOIN LATERAL (SELECT min(type) AS type FROM actor WHERE lower(name) = lower(s.organisation)) known
        ON true
      """;

  private final JdbcClient jdbc;

  FactRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Fact> received(Quarter quarter) {
    return facts("WHERE s.received_at >= :from AND s.received_at < :until", quarter);
  }

  List<Fact> answered(Quarter quarter) {
    return facts("WHERE a.answered_at >= :from AND a.answered_at < :until", quarter);
  }

  private List<Fact> facts(String where, Quarter quarter) {
    return jdbc.sql(IDEAS + where)
        .param("from", DbTime.of(quarter.first().atStartOfDay(SwedishTime.ZONE).toInstant()))
        .param("until", DbTime.of(quarter.after().atStartOfDay(SwedishTime.ZONE).toInstant()))
        .query((row, _) -> fact(row))
        .list();
  }

  int withdrawn(Quarter quarter) {
    return jdbc.sql(
            "SELECT count(*) FROM case_log WHERE act = 'WITHDRAWN' AND at >= :from AND at < :until")
        .param("from", DbTime.of(quarter.first().atStartOfDay(SwedishTime.ZONE).toInstant()))
        .param("until", DbTime.of(quarter.after().atStartOfDay(SwedishTime.ZONE).toInstant()))
        .query(Integer.class)
        .single();
  }

  /** Empty where nothing has come in. */
  Optional<LocalDate> firstDay() {
    return jdbc.sql(
            "SELECT min(received_at) AS at FROM submitted_idea HAVING min(received_at) IS NOT NULL")
        .query((row, _) -> SwedishTime.dateOf(DbTime.in(row, "at")))
        .optional();
  }

  private static Fact fact(ResultSet row) throws SQLException {
    var received = SwedishTime.dateOf(DbTime.in(row, "received_at"));
    var answered = day(row, "answered_at");
    var said = saidBefore(answered, row);
    return new Fact(
        Map.of(
            Dimension.ACTOR,
            row.getString("actor"),
            Dimension.AREA,
            row.getString("area"),
            Dimension.MUNICIPALITY,
            row.getString("municipality")),
        said == null ? Fact.NO_STATEMENT : row.getString("recommendation"),
        answered == null ? 0 : days(received, answered),
        said == null ? null : days(received, said));
  }

  /** None where the day before was entered, as a clock that is put right can do. */
  private static int days(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? 0 : WorkingDays.between(from, to);
  }

  /** The day of a statement that the answer could rest on. */
  private static @Nullable LocalDate saidBefore(@Nullable LocalDate answered, ResultSet row)
      throws SQLException {
    var said = day(row, "confirmed_at");
    return said == null || answered == null || said.isAfter(answered) ? null : said;
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null ? null : SwedishTime.dateOf(DbTime.in(row, column));
  }
}
