package se.regionsormland.portal.relations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.WhilePageIsRead;

/** Offers to divide as the database has them: one of each idea, answered once. */
@Component
class DivisionRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  DivisionRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Division> of(UUID subject) {
    return WhilePageIsRead.maybe(
        Division.class,
        subject.toString(),
        () ->
            jdbc.sql("SELECT * FROM division WHERE subject_id = :subject")
                .param("subject", subject)
                .query((row, _) -> read(row))
                .optional());
  }

  /** False if it is offered already. */
  boolean offer(UUID subject, String reason, Viewer by) {
    return jdbc.sql(
                """
                INSERT INTO division (subject_id, reason, offered_by, offered_by_name, offered_at)
                VALUES (:subject, :reason, :by, :name, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("subject", subject)
            .param("reason", reason)
            .param("by", by.id())
            .param("name", by.name())
            .param("at", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  void answer(UUID subject, boolean yes) {
    jdbc.sql("UPDATE division SET accepted = :yes, answered_at = :at WHERE subject_id = :subject")
        .param("yes", yes)
        .param("at", DbTime.of(clock.instant()))
        .param("subject", subject)
        .update();
  }

  private static Division read(ResultSet row) throws SQLException {
    var offered = new Relation.By(row.getString("offered_by_name"), DbTime.in(row, "offered_at"));
    return new Division(
        row.getString("reason"),
        offered,
        row.getObject("accepted") == null
            ? null
            : new Division.Said(row.getBoolean("accepted"), DbTime.in(row, "answered_at")));
  }
}
