package se.regionsormland.portal.opinions;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.opinions.OpinionFile.OpinionDraft;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.shared.DbTime;
import tools.jackson.databind.json.JsonMapper;

/** A member's own drafts: one a case, and nobody else's to read. */
@Component
class OpinionDrafts implements Erasing {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  OpinionDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  OpinionDraft of(UUID subject, UUID member) {
    return jdbc.sql(
            """
            SELECT answers, version FROM opinion_draft
            WHERE member_id = :member AND subject_id = :subject
            """)
        .param("member", member)
        .param("subject", subject)
        .query((row, _) ->
            new OpinionDraft(
                json.readValue(row.getString("answers"), OpinionAnswers.class),
                row.getLong("version")))
        .optional()
        .orElse(OpinionDraft.NONE);
  }

  /** Only onto the version that its writer had read. */
  boolean save(Subject subject, UUID member, OpinionAnswers answers, long onto) {
    var sql =
        onto == 0
            ? """
            INSERT INTO opinion_draft (member_id, subject_id, subject_kind, answers, version, saved_at)
            VALUES (:member, :subject, :kind, :answers::jsonb, 1, :at)
            ON CONFLICT (member_id, subject_id) DO NOTHING
            """
            : """
            UPDATE opinion_draft SET answers = :answers::jsonb, version = version + 1, saved_at = :at
            WHERE member_id = :member AND subject_id = :subject AND version = :onto
            """;
    return jdbc.sql(sql)
            .param("member", member)
            .param("subject", subject.id())
            .param("kind", subject.kind().name())
            .param("answers", json.writeValueAsString(answers))
            .param("at", DbTime.of(clock.instant()))
            .param("onto", onto)
            .update()
        == 1;
  }

  void remove(UUID subject, UUID member) {
    jdbc.sql("DELETE FROM opinion_draft WHERE member_id = :member AND subject_id = :subject")
        .param("member", member)
        .param("subject", subject)
        .update();
  }

  @Override
  public Kept what() {
    return Kept.DRAFT;
  }

  @Override
  @Transactional
  public void erase(Instant before) {
    jdbc.sql("DELETE FROM opinion_draft WHERE saved_at <= :before")
        .param("before", DbTime.of(before))
        .update();
  }
}
