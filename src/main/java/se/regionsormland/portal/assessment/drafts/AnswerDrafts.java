package se.regionsormland.portal.assessment.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.DbTime;
import tools.jackson.databind.json.JsonMapper;

/** One draft a case, shared by the officers. Version 0 is "nothing saved yet". */
@Component
public class AnswerDrafts {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  AnswerDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  public Optional<AnswerDraft> of(UUID caseId) {
    return jdbc.sql(
            "SELECT parts, version, saved_at, saved_by FROM answer_draft WHERE case_id = :case")
        .param("case", caseId)
        .query((row, _) -> read(row))
        .optional();
  }

  public Optional<AnswerDraft> ofSubject(UUID subject) {
    return jdbc.sql(
            """
            SELECT draft.parts, draft.version, draft.saved_at, draft.saved_by
            FROM answer_draft draft JOIN assessment_case c ON c.id = draft.case_id
            WHERE c.subject_id = :subject
            """)
        .param("subject", subject)
        .query((row, _) -> read(row))
        .optional();
  }

  private AnswerDraft read(ResultSet row) throws SQLException {
    return new AnswerDraft(
        json.readValue(row.getString("parts"), AnswerParts.class),
        row.getLong("version"),
        DbTime.in(row, "saved_at"),
        row.getString("saved_by"));
  }

  /** Only onto the version that its writer had read. */
  public boolean save(UUID caseId, AnswerParts parts, long onto, Viewer by) {
    var sql =
        onto == 0
            ? """
            INSERT INTO answer_draft (case_id, parts, version, saved_at, saved_by)
            VALUES (:case, :parts::jsonb, 1, :at, :by) ON CONFLICT (case_id) DO NOTHING
            """
            : """
            UPDATE answer_draft
            SET parts = :parts::jsonb, version = version + 1, saved_at = :at, saved_by = :by
            WHERE case_id = :case AND version = :onto
            """;
    return jdbc.sql(sql)
            .param("case", caseId)
            .param("parts", json.writeValueAsString(parts))
            .param("at", DbTime.of(clock.instant()))
            .param("by", by.name())
            .param("onto", onto)
            .update()
        == 1;
  }

  /** Only the version that its sender had read. */
  public boolean remove(UUID caseId, long version) {
    return jdbc.sql("DELETE FROM answer_draft WHERE case_id = :case AND version = :version")
            .param("case", caseId)
            .param("version", version)
            .update()
        == 1;
  }
}
