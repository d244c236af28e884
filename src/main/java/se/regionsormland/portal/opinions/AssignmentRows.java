package se.regionsormland.portal.opinions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assigned.Assignment;
import se.regionsormland.portal.opinions.Assignments.Candidate;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.DbTime;

/** Who looks at what, as the database has it. */
@Component
class AssignmentRows {

  private static final String NOT_GIVEN =
      """
       AND NOT EXISTS (SELECT FROM counting_opinion AS given
                       WHERE given.member_id = one.member_id AND given.subject_id = one.subject_id)
      """;

  private final OpinionRows opinions;
  private final RecordGuard guard;
  private final JdbcClient jdbc;
  private final Clock clock;

  AssignmentRows(OpinionRows opinions, RecordGuard guard, JdbcClient jdbc, Clock clock) {
    this.guard = guard;
    this.opinions = opinions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Assigned of(UUID subject) {
    return opinions.looked(subject).assigned();
  }

  Optional<Assignment> of(UUID subject, UUID member) {
    return of(subject).of(member);
  }

  /** How many open cases each has still to answer, of those that are open to the viewer. */
  Map<UUID, Integer> loads(Viewer viewer) {
    var loads = new HashMap<UUID, Integer>();
    jdbc.sql(
            """
            SELECT one.member_id, count(*) AS load FROM counting_assignment AS one
            JOIN submitted_idea AS sent ON sent.id = one.subject_id
            WHERE sent.state = 'SUBMITTED' AND %s %s
            GROUP BY one.member_id
            """
                .formatted(guard.opensToReader("one.subject_id"), NOT_GIVEN))
        .param("reader", viewer.id())
        .query(row -> {
          loads.put(row.getObject("member_id", UUID.class), row.getInt("load"));
        });
    return loads;
  }

  /** False if she looks at it already. */
  boolean add(Subject subject, Candidate member, LocalDate due, Viewer by) {
    return jdbc.sql(
                """
                INSERT INTO assignment (subject_id, subject_kind, member_id, member_name, due,
                                        said_by, said_by_name, said_at)
                VALUES (:subject, :kind, :member, :name, :due, :by, :byName, :at)
                ON CONFLICT (member_id, subject_id) DO NOTHING
                """)
            .param("subject", subject.id())
            .param("kind", subject.kind().name())
            .param("member", member.id())
            .param("name", member.name())
            .param("due", due)
            .param("by", by.id())
            .param("byName", by.name())
            .param("at", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  /** Who has answered keeps her place. */
  boolean remove(UUID subject, UUID member) {
    return jdbc.sql(
                """
                DELETE FROM assignment WHERE (member_id, subject_id) IN (
                    SELECT one.member_id, one.subject_id FROM counting_assignment AS one
                    WHERE one.member_id = :member AND one.subject_id = :subject %s)
                """
                    .formatted(NOT_GIVEN))
            .param("subject", subject)
            .param("member", member)
            .update()
        == 1;
  }

  /** For all who have not answered. */
  boolean move(UUID subject, LocalDate due) {
    return jdbc.sql(
                """
                UPDATE assignment SET due = :due
                WHERE due <> :due AND (member_id, subject_id) IN (
                    SELECT one.member_id, one.subject_id FROM counting_assignment AS one
                    WHERE one.subject_id = :subject %s)
                """
                    .formatted(NOT_GIVEN))
            .param("subject", subject)
            .param("due", due)
            .update()
        > 0;
  }
}
