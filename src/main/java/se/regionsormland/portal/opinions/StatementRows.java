package se.regionsormland.portal.opinions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.DbTime;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Statements as the database has them. */
@Component
class StatementRows {

  private static final String[] RECOMMENDED =
      Stream.of(Recommendation.values())
          .filter(Recommendation::isFor)
          .map(Recommendation::name)
          .toArray(String[]::new);

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;
  private final RecordGuard guard;

  StatementRows(JdbcClient jdbc, JsonMapper json, Clock clock, RecordGuard guard) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.guard = guard;
  }

  Optional<Statement> of(UUID subject) {
    return jdbc.sql("SELECT * FROM latest_statement WHERE subject_id = :subject")
        .param("subject", subject)
        .query((row, _) -> read(row))
        .optional();
  }

  /** By reference; of what is open to the viewer alone. */
  Set<String> recommended(Collection<String> references, Viewer viewer) {
    return jdbc.sql(
            """
            SELECT sent.reference FROM submitted_idea AS sent
            JOIN latest_statement AS one ON one.subject_id = sent.id
            WHERE sent.reference = ANY (:references) AND sent.state = 'SUBMITTED'
              AND one.confirmed_at IS NOT NULL AND NOT one.used_a_conflict
              AND one.recommendation = ANY (:recommended) AND %s
            """
                .formatted(guard.opensToReader("sent.id")))
        .param("references", references.toArray(String[]::new))
        .param("recommended", RECOMMENDED)
        .param("reader", viewer.id())
        .query((row, _) -> row.getString(1))
        .set();
  }

  /** A new one, or the one there written over: whoever saves has the case's turn. */
  void write(Subject subject, int number, StatementText text, Viewer by) {
    jdbc.sql(
            """
            INSERT INTO statement (subject_id, subject_kind, number, recommendation, words, reasons,
                                   conditions, by_criterion, version, saved_at, saved_by_name)
            VALUES (:subject, :kind, :number, :recommendation, :words, :reasons, :conditions,
                    :byCriterion::jsonb, 1, :at, :by)
            ON CONFLICT (subject_id, number) DO UPDATE
            SET recommendation = :recommendation, words = :words, reasons = :reasons,
                conditions = :conditions,
                by_criterion = :byCriterion::jsonb, version = statement.version + 1, saved_at = :at,
                saved_by_name = :by, proposed_by = NULL, proposed_by_name = NULL, proposed_at = NULL
            """)
        .param("subject", subject.id())
        .param("kind", subject.kind().name())
        .param("number", number)
        .param("recommendation", text.recommendation().name())
        .param("words", text.words())
        .param("reasons", text.reasons())
        .param("conditions", text.conditions())
        .param("byCriterion", json.writeValueAsString(text.byCriterion()))
        .param("at", DbTime.of(clock.instant()))
        .param("by", by.name())
        .update();
    jdbc.sql("DELETE FROM statement_source WHERE subject_id = :subject AND number = :number")
        .param("subject", subject.id())
        .param("number", number)
        .update();
    text.sources().forEach(member -> source(subject.id(), number, member));
  }

  private void source(UUID subject, int number, UUID member) {
    jdbc.sql(
            """
            INSERT INTO statement_source (subject_id, number, member_id)
            VALUES (:subject, :number, :member)
            """)
        .param("subject", subject)
        .param("number", number)
        .param("member", member)
        .update();
  }

  void propose(UUID subject, int number, Viewer by) {
    step("proposed_by = :by, proposed_by_name = :name, proposed_at = :at", subject, number, by);
  }

  void sendBack(UUID subject, int number, Viewer by) {
    step("proposed_by = NULL, proposed_by_name = NULL, proposed_at = NULL", subject, number, by);
  }

  void confirm(UUID subject, int number, Viewer by) {
    step("confirmed_by = :by, confirmed_by_name = :name, confirmed_at = :at", subject, number, by);
  }

  private void step(String what, UUID subject, int number, Viewer by) {
    jdbc.sql(
            "UPDATE statement SET version = version + 1, "
                + what
                + " WHERE subject_id = :subject AND number = :number")
        .param("subject", subject)
        .param("number", number)
        .param("by", by.id())
        .param("name", by.name())
        .param("at", DbTime.of(clock.instant()))
        .update();
  }

  private Statement read(ResultSet row) throws SQLException {
    return new Statement(
        row.getInt("number"),
        Recommendation.valueOf(row.getString("recommendation")),
        row.getString("words"),
        row.getString("reasons"),
        row.getString("conditions"),
        json.readValue(row.getString("by_criterion"), new TypeReference<Map<String, String>>() {}),
        row.getLong("version"),
        new Statement.By(null, row.getString("saved_by_name"), DbTime.in(row, "saved_at")),
        by(row, "proposed"),
        by(row, "confirmed"),
        row.getBoolean("used_a_conflict"));
  }

  private static Statement.@Nullable By by(ResultSet row, String what) throws SQLException {
    var id = row.getObject(what + "_by", UUID.class);
    return id == null
        ? null
        : new Statement.By(id, row.getString(what + "_by_name"), DbTime.in(row, what + "_at"));
  }
}
