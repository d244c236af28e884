package se.regionsormland.portal.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/** A year's money, the same whoever asks: what comes out of here names nobody. */
@Component
public class YearOfMoney {

  private final JdbcClient jdbc;
  private final RequestRows requests;
  private final PlanStore plans;

  YearOfMoney(JdbcClient jdbc, RequestRows requests, PlanStore plans) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.plans = plans;
  }

  /** Of one request, of one fund; {@code area} is 0 where none is known. Never nothing. */
  public record Sum(int area, Payer fund, Money amount) {}

  private record One(UUID id, int area) {}

  /** What those seek that came in that Swedish year, and are not taken back. */
  public List<Sum> sought(int year) {
    return jdbc
        .sql(
            """
            SELECT s.id, coalesce(s.areas[1], 0) AS area
            FROM submitted_request r JOIN submitted_idea s ON s.id = r.idea_id
            WHERE s.state <> 'WITHDRAWN' AND s.received_at >= :from AND s.received_at < :until
            """)
        .param("from", begin(year))
        .param("until", begin(year + 1))
        .query((row, _) -> new One(row.getObject("id", UUID.class), row.getInt("area")))
        .list()
        .stream()
        .flatMap(one ->
            Stream.of(Payer.ONE_TO_ONE, Payer.ERDF)
                .map(fund -> new Sum(one.area(), fund, sought(one.id(), fund))))
        .filter(sum -> sum.amount().isPositive())
        .toList();
  }

  private static OffsetDateTime begin(int year) {
    return DbTime.of(LocalDate.of(year, 1, 1).atStartOfDay(SwedishTime.ZONE).toInstant());
  }

  private Money sought(UUID request, Payer fund) {
    return plans.sent(request).stream()
        .findFirst()
        .map(plan -> plan.rows().paidBy(fund.source()))
        .orElseGet(() ->
            requests.submitted(request).map(one -> one.numbers().paidBy(fund)).orElse(Money.ZERO));
  }

  /** What was granted that year, as the latest decision of each fund says. */
  public List<Sum> granted(int year) {
    return jdbc
        .sql(
            """
            SELECT DISTINCT ON (d.idea_id, d.fund) coalesce(s.areas[1], 0) AS area, d.fund, d.amount,
                   d.decided_on
            FROM request_decision d JOIN submitted_idea s ON s.id = d.idea_id
            WHERE s.state <> 'WITHDRAWN' ORDER BY d.idea_id, d.fund, d.number DESC
            """)
        .query((row, _) -> decided(row))
        .list()
        .stream()
        .filter(one -> one.year() == year && one.sum().amount().isPositive())
        .map(Decided::sum)
        .toList();
  }

  private record Decided(int year, Sum sum) {}

  private static Decided decided(ResultSet row) throws SQLException {
    return new Decided(
        row.getObject("decided_on", LocalDate.class).getYear(),
        new Sum(
            row.getInt("area"),
            Payer.valueOf(row.getString("fund")),
            new Money(row.getLong("amount"))));
  }

  /** Empty where no request has come in. */
  public Optional<Integer> first() {
    return jdbc.sql(
            """
            SELECT min(s.received_at) AS at
            FROM submitted_request r JOIN submitted_idea s ON s.id = r.idea_id
            HAVING min(s.received_at) IS NOT NULL
            """)
        .query((row, _) -> SwedishTime.dateOf(DbTime.in(row, "at")).getYear())
        .optional();
  }
}
