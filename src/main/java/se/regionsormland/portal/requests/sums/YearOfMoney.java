package se.regionsormland.portal.requests.sums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/** A year's money, the same whoever asks: what comes out of here names nobody. */
@Component
public class YearOfMoney {

  private final JdbcClient jdbc;
  private final SoughtMoney sought;

  YearOfMoney(JdbcClient jdbc, SoughtMoney sought) {
    this.jdbc = jdbc;
    this.sought = sought;
  }

  /** Of one request, of one fund; {@code area} is 0 where none is known. Never nothing. */
  public record Sum(int area, Payer fund, Money amount) {}

  /**
   * What those seek that came in that Swedish year, and are not taken back; but for whose senders
   * ask to have their money kept from others.
   */
  public List<Sum> sought(int year) {
    return jdbc
        .sql(
            """
            SELECT coalesce(s.areas[1], 0) AS area, %s
            FROM submitted_request r JOIN unmarked_idea s ON s.id = r.idea_id
            WHERE s.state <> 'WITHDRAWN' AND NOT s.amount_marked AND s.received_at >= :from AND s.received_at < :until
            """
                .formatted(SoughtMoney.COLUMNS))
        .param("from", begin(year))
        .param("until", begin(year + 1))
        .query((row, _) -> List.of(sum(row, Payer.ONE_TO_ONE), sum(row, Payer.ERDF)))
        .list()
        .stream()
        .flatMap(List::stream)
        .filter(sum -> sum.amount().isPositive())
        .toList();
  }

  private Sum sum(ResultSet row, Payer fund) throws SQLException {
    return new Sum(row.getInt("area"), fund, sought.of(row, fund));
  }

  private static OffsetDateTime begin(int year) {
    return DbTime.of(LocalDate.of(year, 1, 1).atStartOfDay(SwedishTime.ZONE).toInstant());
  }

  /** What was granted that year, as the latest decision of each fund says. */
  public List<Sum> granted(int year) {
    return jdbc.sql(
            """
            SELECT coalesce(s.areas[1], 0) AS area, d.fund, d.amount
            FROM latest_decision d JOIN submitted_idea s ON s.id = d.idea_id
            WHERE s.state <> 'WITHDRAWN' AND extract(year FROM d.decided_on) = :year AND d.amount > 0
            """)
        .param("year", year)
        .query((row, _) ->
            new Sum(
                row.getInt("area"),
                Payer.valueOf(row.getString("fund")),
                new Money(row.getLong("amount"))))
        .list();
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
