package se.regionsormland.portal.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.WhilePageIsRead;

/** Decisions are added, never changed. */
@Component
class DecisionRows {

  private final JdbcClient jdbc;

  DecisionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Latest first. */
  List<Decision.Noted> of(UUID idea) {
    return WhilePageIsRead.all(Decision.Noted.class, idea.toString(), () -> read(idea));
  }

  private List<Decision.Noted> read(UUID idea) {
    return jdbc.sql(
            """
            SELECT *, number = max(number) OVER (PARTITION BY fund) AS holds
            FROM request_decision WHERE idea_id = :idea ORDER BY number DESC
            """)
        .param("idea", idea)
        .query((row, _) -> read(row))
        .list();
  }

  void add(UUID idea, Decision decision, Viewer by, Instant at) {
    jdbc.sql(
            """
            INSERT INTO request_decision (idea_id, number, fund, outcome, amount, decided_on,
              decided_by, record_number, application_number, from_month, to_month, noted_by,
              noted_by_name, noted_at)
            SELECT :idea, count(*) + 1, :fund, :outcome, :amount, :day, :decidedBy, :record,
              :application, :from, :to, :by, :byName, :at
            FROM request_decision WHERE idea_id = :idea
            """)
        .param("idea", idea)
        .param("fund", decision.fund().name())
        .param("outcome", decision.outcome().name())
        .param("amount", decision.amount().ore())
        .param("day", decision.day())
        .param("decidedBy", decision.by())
        .param("record", decision.record())
        .param("application", decision.application())
        .param("from", first(decision.from()))
        .param("to", first(decision.to()))
        .param("by", by.id())
        .param("byName", by.name())
        .param("at", DbTime.of(at))
        .update();
  }

  private static Decision.Noted read(ResultSet row) throws SQLException {
    var decision =
        new Decision(
            Payer.valueOf(row.getString("fund")),
            Decision.Outcome.valueOf(row.getString("outcome")),
            new Money(row.getLong("amount")),
            row.getObject("decided_on", LocalDate.class),
            row.getString("decided_by"),
            row.getString("record_number"),
            row.getString("application_number"),
            month(row.getObject("from_month", LocalDate.class)),
            month(row.getObject("to_month", LocalDate.class)));
    return new Decision.Noted(
        decision,
        row.getString("noted_by_name"),
        DbTime.in(row, "noted_at"),
        row.getBoolean("holds"));
  }

  private static @Nullable LocalDate first(@Nullable YearMonth month) {
    return month == null ? null : month.atDay(1);
  }

  private static @Nullable YearMonth month(@Nullable LocalDate first) {
    return first == null ? null : YearMonth.from(first);
  }
}
