package se.regionsormland.portal.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.region.Promise;
import se.regionsormland.portal.shared.DbTime;

/** Lines are added, never changed. */
@Component
class ExchangeRows {

  private final JdbcClient jdbc;

  ExchangeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Subject subject, Exchange line) {
    var promise = line.promise();
    jdbc.sql(
            """
            INSERT INTO case_exchange (subject_kind, subject_id, kind, at, text, answer_by, group_meets)
            VALUES (:subjectKind, :subject, :kind, :at, :text, :answerBy, :groupMeets)
            """)
        .param("subjectKind", subject.kind().name())
        .param("subject", subject.id())
        .param("kind", line.kind().name())
        .param("at", DbTime.of(line.at()))
        .param("text", line.text())
        .param("answerBy", promise == null ? null : promise.firstAnswerBy())
        .param("groupMeets", promise == null ? null : promise.groupMeets())
        .update();
  }

  Correspondence of(Subject subject) {
    return new Correspondence(
        jdbc.sql(
                """
                SELECT kind, at, text, answer_by, group_meets FROM case_exchange
                WHERE subject_id = :subject AND subject_kind = :subjectKind
                ORDER BY kind <> 'RECEIVED', id
                """)
            .param("subject", subject.id())
            .param("subjectKind", subject.kind().name())
            .query((row, _) -> line(row))
            .list());
  }

  private static Exchange line(ResultSet row) throws SQLException {
    Instant at = DbTime.in(row, "at");
    var answerBy = row.getObject("answer_by", LocalDate.class);
    return new Exchange(
        Exchange.Kind.valueOf(row.getString("kind")),
        at,
        row.getString("text"),
        answerBy == null
            ? null
            : new Promise(answerBy, row.getObject("group_meets", LocalDate.class)));
  }
}
