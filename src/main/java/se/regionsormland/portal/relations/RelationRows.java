package se.regionsormland.portal.relations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.DbTime;

/** Relations as the database has them. */
@Component
class RelationRows {

  /** What happens to one once, and the statement that notes it. */
  enum Step {
    TOLD(
        "UPDATE relation SET told_by_name = :name, told_at = :at WHERE id = :id AND told_at IS NULL"),
    SETTLED(
        """
        UPDATE relation SET settled = :words, settled_by_name = :name, settled_at = :at
        WHERE id = :id AND settled_at IS NULL
        """),
    ENDED(
        """
        UPDATE relation SET ended = :words, ended_by_name = :name, ended_at = :at
        WHERE id = :id AND ended_at IS NULL
        """);

    private final String statement;

    Step(String statement) {
      this.statement = statement;
    }
  }

  private final JdbcClient jdbc;
  private final Clock clock;

  RelationRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** From either end, those in force first, then by when they were said. */
  List<RelationRow> of(UUID subject) {
    return jdbc.sql(
            """
            SELECT * FROM relation WHERE subject_id = :subject OR other_id = :subject
            ORDER BY ended_at IS NOT NULL, made_at, id
            """)
        .param("subject", subject)
        .query((row, _) -> RelationRow.of(row))
        .list();
  }

  Optional<RelationRow> one(UUID id) {
    return jdbc.sql("SELECT * FROM relation WHERE id = :id")
        .param("id", id)
        .query((row, _) -> RelationRow.of(row))
        .optional();
  }

  /** False if it has been said already. */
  boolean add(Subject subject, Other other, NewRelation said, Viewer by) {
    return jdbc.sql(
                """
                INSERT INTO relation (id, kind, subject_kind, subject_id, other_id, project, measure,
                                      reason, made_by, made_by_name, made_at)
                VALUES (:id, :kind, :subjectKind, :subject, :other, :project, :measure, :reason, :by,
                        :name, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("id", UUID.randomUUID())
            .param("kind", said.kind().name())
            .param("subjectKind", subject.kind().name())
            .param("subject", subject.id())
            .param("other", other instanceof Other.Case(var id) ? id : null)
            .param("project", other instanceof Other.Project(var slug) ? slug : null)
            .param("measure", other instanceof Other.Measure(var id) ? id : null)
            .param("reason", said.reason())
            .param("by", by.id())
            .param("name", by.name())
            .param("at", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  /** One of the two is handled together with yet another. */
  boolean isThird(UUID subject, UUID other) {
    return jdbc.sql(
            """
            SELECT EXISTS (
                SELECT FROM relation AS one WHERE kind = 'TOGETHER' AND ended_at IS NULL
                  AND (:subject IN (subject_id, other_id)) <> (:other IN (subject_id, other_id)))
            """)
        .param("subject", subject)
        .param("other", other)
        .query(Boolean.class)
        .single();
  }

  /** The case at the other end, and whether the relation was made from the one that is asked of. */
  record OtherCase(String reference, boolean fromHere, Instant since) {}

  /** Of one kind and not ended, as they were made. */
  List<OtherCase> others(UUID subject, RelationKind kind) {
    return jdbc.sql(
            """
            SELECT idea.reference, one.subject_id = :subject AS from_here, one.made_at AS since
            FROM relation AS one JOIN submitted_idea AS idea
                ON idea.id IN (one.subject_id, one.other_id) AND idea.id <> :subject
            WHERE one.kind = :kind AND one.ended_at IS NULL
              AND :subject IN (one.subject_id, one.other_id)
            ORDER BY one.made_at
            """)
        .param("subject", subject)
        .param("kind", kind.name())
        .query(new SimplePropertyRowMapper<>(OtherCase.class))
        .list();
  }

  /** False if it was done before. */
  boolean note(UUID id, Step step, String words, Viewer by) {
    return jdbc.sql(step.statement)
            .params(
                Map.of(
                    "id", id, "words", words, "name", by.name(), "at", DbTime.of(clock.instant())))
            .update()
        == 1;
  }
}
