package se.regionsormland.portal.opinions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.WhilePageIsRead;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Statements as the database has them. */
@Component
class StatementRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  /** Where one is written: under which case, of which other as well, and as which. */
  record Place(UUID keptWith, @Nullable UUID companion, int number, long version) {}

  StatementRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  Optional<Statement> of(UUID subject) {
    return standing(subject).statement();
  }

  /** The case that is handled together with this one, whether it is open or not. */
  Optional<UUID> together(UUID subject) {
    return jdbc.sql("SELECT other_id FROM handled_together WHERE subject_id = :subject")
        .param("subject", subject)
        .query(UUID.class)
        .optional();
  }

  /** As {@link #together}, while the other is open: what is written now is of both. */
  Optional<UUID> openTogether(UUID subject) {
    return standing(subject).together();
  }

  /** What the group says of a case, and of which other it says it as well. */
  private record Standing(Optional<Statement> statement, Optional<UUID> together) {}

  private Standing standing(UUID subject) {
    return WhilePageIsRead.once(Standing.class, subject.toString(), () -> readStanding(subject));
  }

  private Standing readStanding(UUID subject) {
    return jdbc.sql(
            """
            SELECT one.*, pair.other_id AS together_with
            FROM (SELECT :subject::uuid AS subject_id) AS about
            LEFT JOIN latest_statement AS one ON one.subject_id = about.subject_id
            LEFT JOIN handled_together AS pair
                ON pair.subject_id = about.subject_id AND pair.other_is_open
            """)
        .param("subject", subject)
        .query((row, _) ->
            new Standing(
                row.getObject("recommendation") == null ? Optional.empty() : Optional.of(read(row)),
                Optional.ofNullable(row.getObject("together_with", UUID.class))))
        .single();
  }

  /** A new one, or the one there written over: whoever saves has the turn of its cases. */
  void write(Place at, StatementText text, Viewer by) {
    jdbc.sql(
            """
            INSERT INTO statement (subject_id, subject_kind, companion_id, number, recommendation, words,
                                   reasons, conditions, by_criterion, version, saved_at,
                                   saved_by_name)
            VALUES (:subject, :kind, :companion, :number, :recommendation, :words, :reasons,
                    :conditions, :byCriterion::jsonb, :version, :at, :by)
            ON CONFLICT (subject_id, number) DO UPDATE
            SET recommendation = :recommendation, words = :words, reasons = :reasons,
                conditions = :conditions,
                by_criterion = :byCriterion::jsonb, version = :version, saved_at = :at,
                saved_by_name = :by, proposed_by = NULL, proposed_by_name = NULL, proposed_at = NULL
            """)
        .param("subject", at.keptWith())
        .param("kind", Subject.Kind.IDEA.name())
        .param("companion", at.companion(), Types.OTHER)
        .param("number", at.number())
        .param("version", at.version())
        .param("recommendation", text.recommendation().name())
        .param("words", text.words())
        .param("reasons", text.reasons())
        .param("conditions", text.conditions())
        .param("byCriterion", json.writeValueAsString(text.byCriterion()))
        .param("at", DbTime.of(clock.instant()))
        .param("by", by.name())
        .update();
    jdbc.sql("DELETE FROM statement_source WHERE subject_id = :subject AND number = :number")
        .param("subject", at.keptWith())
        .param("number", at.number())
        .update();
    text.sources().forEach(member -> source(at, member));
  }

  /** What she has answered of either. */
  private void source(Place at, UUID member) {
    jdbc.sql(
            """
            INSERT INTO statement_source (subject_id, number, member_id, answered_id)
            SELECT :subject, :number, member_id, subject_id FROM counting_opinion
            WHERE member_id = :member AND subject_id IN (:subject, :companion)
            """)
        .param("subject", at.keptWith())
        .param("companion", at.companion(), Types.OTHER)
        .param("number", at.number())
        .param("member", member)
        .update();
  }

  void propose(Statement one, Viewer by) {
    step("proposed_by = :by, proposed_by_name = :name, proposed_at = :at", one, by);
  }

  void sendBack(Statement one, Viewer by) {
    step("proposed_by = NULL, proposed_by_name = NULL, proposed_at = NULL", one, by);
  }

  void confirm(Statement one, Viewer by) {
    step("confirmed_by = :by, confirmed_by_name = :name, confirmed_at = :at", one, by);
  }

  private void step(String what, Statement one, Viewer by) {
    jdbc.sql(
            "UPDATE statement SET version = version + 1, "
                + what
                + " WHERE subject_id = :subject AND number = :number")
        .param("subject", one.scope().keptWith())
        .param("number", one.number())
        .param("by", by.id())
        .param("name", by.name())
        .param("at", DbTime.of(clock.instant()))
        .update();
  }

  private Statement read(ResultSet row) throws SQLException {
    return new Statement(
        row.getInt("number"),
        new Statement.Scope(
            row.getObject("kept_with", UUID.class),
            row.getObject("with_id", UUID.class),
            row.getBoolean("of_other_cases")),
        new Statement.Says(
            Recommendation.valueOf(row.getString("recommendation")),
            row.getString("words"),
            row.getString("reasons"),
            row.getString("conditions"),
            json.readValue(
                row.getString("by_criterion"), new TypeReference<Map<String, String>>() {})),
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
