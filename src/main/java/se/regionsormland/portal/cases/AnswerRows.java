package se.regionsormland.portal.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.DbTime;

/** One answer a case; it is never changed. */
@Component
class AnswerRows {

  private final JdbcClient jdbc;

  AnswerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Subject subject, CaseAnswer answer) {
    var sheet = answer.sheet();
    jdbc.sql(
            """
            INSERT INTO case_answer (subject_kind, subject_id, sentence, next_steps, measures,
              measure_words, partners, money, obstacles, person, answered_at, answered_by)
            VALUES (:kind, :subject, :sentence, :steps, :measures, :words, :partners, :money, :obstacles,
              :person, :at, :by)
            """)
        .param("kind", subject.kind().name())
        .param("subject", subject.id())
        .param("sentence", sheet.sentence())
        .param("steps", array(sheet.nextSteps()))
        .param("measures", array(sheet.measures()))
        .param("words", array(sheet.measureWords()))
        .param("partners", array(sheet.partners()))
        .param("money", sheet.money())
        .param("obstacles", sheet.obstacles())
        .param("person", sheet.person())
        .param("at", DbTime.of(answer.at()))
        .param("by", answer.by())
        .update();
  }

  Optional<CaseAnswer> of(Subject subject) {
    return jdbc.sql(
            "SELECT * FROM case_answer WHERE subject_id = :subject AND subject_kind = :kind")
        .param("subject", subject.id())
        .param("kind", subject.kind().name())
        .query((row, _) ->
            new CaseAnswer(
                new AnswerSheet(
                    row.getString("sentence"),
                    texts(row, "next_steps"),
                    texts(row, "measures"),
                    texts(row, "measure_words"),
                    texts(row, "partners"),
                    row.getString("money"),
                    row.getString("obstacles"),
                    row.getString("person")),
                DbTime.in(row, "answered_at"),
                row.getString("answered_by")))
        .optional();
  }

  private static String[] array(List<String> lines) {
    return lines.toArray(String[]::new);
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
