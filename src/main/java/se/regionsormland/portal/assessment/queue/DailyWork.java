package se.regionsormland.portal.assessment.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.assessment.queue.WorkLine.Why;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.WorkingDays;

/**
 * What there is to do in the cases, for the letter of the day. A clock that stands still is named
 * after ten working days, and then after every fifth.
 */
@Component
@Transactional(readOnly = true)
public class DailyWork {

  private static final int SOON = 3;
  private static final int LONG = 10;
  private static final int AGAIN = 5;

  private final JdbcClient jdbc;

  DailyWork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** On this day, with what is new since then; what is due first comes first. */
  public List<WorkLine> on(LocalDate day, Instant since) {
    return jdbc
        .sql(
            """
            SELECT * FROM (
              SELECT c.subject_id, s.reference, s.areas, c.officer_id, c.answer_by, p.from_day,
                     CASE WHEN p.from_day IS NOT NULL THEN 'WAITING'
                          WHEN c.answer_by < :today THEN 'OVERDUE'
                          WHEN EXISTS (SELECT 1 FROM case_pause r
                                       WHERE r.case_id = c.id AND r.replied_at > :since) THEN 'REPLIED'
                          WHEN c.answer_by <= :soon THEN 'DUE'
                          WHEN c.opened_at > :since AND c.officer_id IS NULL THEN 'NEW' END AS why
              FROM assessment_case c
              JOIN submitted_idea s ON s.id = c.subject_id
              LEFT JOIN case_pause p ON p.case_id = c.id AND p.to_day IS NULL
              WHERE c.closed_at IS NULL) work
            WHERE why IS NOT NULL
            ORDER BY answer_by, reference
            """)
        .param("today", day)
        .param("soon", WorkingDays.after(day, SOON))
        .param("since", DbTime.of(since))
        .query((row, _) -> isNamed(row, day) ? line(row) : null)
        .stream()
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean isNamed(ResultSet row, LocalDate day) throws SQLException {
    var from = row.getObject("from_day", LocalDate.class);
    int waited = from == null ? LONG : WorkingDays.between(from, day);
    return waited >= LONG && waited % AGAIN == 0;
  }

  private static WorkLine line(ResultSet row) throws SQLException {
    return new WorkLine(
        row.getObject("subject_id", UUID.class),
        row.getString("reference"),
        Arrays.asList((Integer[]) row.getArray("areas").getArray()),
        row.getObject("officer_id", UUID.class),
        Why.valueOf(row.getString("why")),
        row.getObject("answer_by", LocalDate.class));
  }
}
