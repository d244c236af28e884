package se.regionsormland.portal.opinions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assigned.Assignment;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.WhilePageIsRead;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the members have answered: added, and read through the view of what counts. */
@Component
class OpinionRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  OpinionRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Who looks at a case, and what they have answered, by name. */
  record Looked(Assigned assigned, List<Opinion> given) {}

  Looked looked(UUID subject) {
    return WhilePageIsRead.once(Looked.class, subject.toString(), () -> read(subject));
  }

  /** By name. */
  List<Opinion> of(UUID subject) {
    return looked(subject).given();
  }

  private Looked read(UUID subject) {
    var assigned = new ArrayList<Assignment>();
    var given = new ArrayList<Opinion>();
    jdbc.sql(
            """
            SELECT member_id, coalesce(given.member_name, looking.member_name) AS member_name,
                   looking.member_name AS looking, looking.due, looking.said_by_name, given.answers,
                   coalesce(given.changed_at, given.given_at) AS at, given.earlier,
                   CASE WHEN given.changed_at IS NULL THEN given.entered_by_name END AS entered_by
            FROM (SELECT * FROM counting_assignment WHERE subject_id = :subject) AS looking
            FULL JOIN (SELECT * FROM counting_opinion WHERE subject_id = :subject) AS given
              USING (member_id)
            ORDER BY 2, member_id
            """)
        .param("subject", subject)
        .query(row -> {
          boolean answered = row.getString("answers") != null;
          if (answered) {
            given.add(opinion(row));
          }
          if (row.getString("looking") != null) {
            assigned.add(assignment(row, answered));
          }
        });
    return new Looked(new Assigned(subject, assigned), List.copyOf(given));
  }

  private static Assignment assignment(ResultSet row, boolean given) throws SQLException {
    return new Assignment(
        row.getObject("member_id", UUID.class),
        row.getString("looking"),
        row.getObject("due", LocalDate.class),
        row.getString("said_by_name"),
        given);
  }

  private Opinion opinion(ResultSet row) throws SQLException {
    return new Opinion(
        row.getObject("member_id", UUID.class),
        row.getString("member_name"),
        json.readValue(row.getString("answers"), OpinionAnswers.class),
        DbTime.in(row, "at"),
        row.getString("entered_by"),
        earlier(row.getString("earlier")));
  }

  /** As {@link #of(UUID)}, of nobody who may not take part in the other either. */
  List<Opinion> of(UUID subject, @Nullable UUID other) {
    return other == null
        ? of(subject)
        : WhilePageIsRead.all(
            Opinion.class, subject + " with " + other, () -> read(subject, other));
  }

  private List<Opinion> read(UUID subject, UUID other) {
    return jdbc.sql(
            """
            SELECT member_id, member_name, answers, coalesce(changed_at, given_at) AS at, earlier,
                   CASE WHEN changed_at IS NULL THEN entered_by_name END AS entered_by
            FROM counting_opinion AS one
            WHERE subject_id = :subject AND NOT EXISTS (
                SELECT FROM conflict_of_interest AS conflict
                WHERE conflict.person_id = one.member_id AND conflict.subject_id = :other
                  AND conflict.stands)
            ORDER BY member_name, member_id
            """)
        .param("subject", subject)
        .param("other", other)
        .query((row, _) -> opinion(row))
        .list();
  }

  private List<Opinion.Earlier> earlier(@Nullable String all) {
    return all == null ? List.of() : json.readValue(all, new TypeReference<>() {});
  }

  void change(UUID subject, UUID member, OpinionAnswers answers) {
    jdbc.sql(
            """
            INSERT INTO opinion_change (member_id, subject_id, answers, changed_at)
            VALUES (:member, :subject, :answers::jsonb, :at)
            """)
        .param("member", member)
        .param("subject", subject)
        .param("answers", json.writeValueAsString(answers))
        .param("at", DbTime.of(clock.instant()))
        .update();
  }

  void add(Subject subject, Assignment of, OpinionAnswers answers, @Nullable Viewer enteredBy) {
    jdbc.sql(
            """
            INSERT INTO opinion (member_id, member_name, subject_id, subject_kind, answers, given_at,
                                 entered_by, entered_by_name)
            VALUES (:member, :name, :subject, :kind, :answers::jsonb, :at, :by, :byName)
            """)
        .param("member", of.member())
        .param("name", of.name())
        .param("subject", subject.id())
        .param("kind", subject.kind().name())
        .param("answers", json.writeValueAsString(answers))
        .param("at", DbTime.of(clock.instant()))
        .param("by", enteredBy == null ? null : enteredBy.id())
        .param("byName", enteredBy == null ? null : enteredBy.name())
        .update();
  }
}
