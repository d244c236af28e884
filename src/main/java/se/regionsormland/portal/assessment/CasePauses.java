package se.regionsormland.portal.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.assessment.CaseFile.Pause;
import se.regionsormland.portal.shared.DbTime;

/** At most one pause stands at a time; the table sees to that. */
@Component
class CasePauses {

  private final JdbcClient jdbc;

  CasePauses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Nullable Pause standing(UUID caseId) {
    return jdbc.sql(
            "SELECT from_day AS from, reason FROM case_pause WHERE case_id = :case AND to_day IS NULL")
        .param("case", caseId)
        .query(Pause.class)
        .optional()
        .orElse(null);
  }

  void begin(UUID caseId, LocalDate from, String reason) {
    jdbc.sql("INSERT INTO case_pause (case_id, from_day, reason) VALUES (:case, :from, :reason)")
        .param("case", caseId)
        .param("from", from)
        .param("reason", reason)
        .update();
  }

  /** By the sender's reply: the officers are told in the next digest. */
  void replied(UUID caseId, Instant at) {
    jdbc.sql("UPDATE case_pause SET replied_at = :at WHERE case_id = :case AND to_day IS NULL")
        .param("case", caseId)
        .param("at", DbTime.of(at))
        .update();
  }

  void end(UUID caseId, LocalDate to) {
    jdbc.sql("UPDATE case_pause SET to_day = :to WHERE case_id = :case AND to_day IS NULL")
        .param("case", caseId)
        .param("to", to)
        .update();
  }
}
