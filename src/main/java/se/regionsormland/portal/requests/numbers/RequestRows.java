package se.regionsormland.portal.requests.numbers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.ThreeNumbers.Payment;
import se.regionsormland.portal.web.WhilePageIsRead;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of requests; the region's side reads a view in which drafts do not exist. */
@Component
public class RequestRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RequestRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public Optional<Request> of(UUID idea) {
    return in("request", idea);
  }

  public Optional<Request> submitted(UUID idea) {
    return in("submitted_request", idea);
  }

  private Optional<Request> in(String table, UUID idea) {
    return WhilePageIsRead.maybe(Request.class, table + " " + idea, () -> find(table, idea));
  }

  private Optional<Request> find(String table, UUID idea) {
    return jdbc.sql("SELECT * FROM %s WHERE idea_id = :idea".formatted(table))
        .param("idea", idea)
        .query((row, _) -> read(row))
        .optional();
  }

  /** Where it was made from is said the first time. */
  public void write(UUID idea, @Nullable UUID origin, ThreeNumbers numbers) {
    jdbc.sql(
            """
            INSERT INTO request (idea_id, origin_id, total, payments, from_month, to_month)
            VALUES (:idea, :origin, :total, :payments::jsonb, :from, :to)
            ON CONFLICT (idea_id) DO UPDATE SET total = excluded.total,
              payments = excluded.payments, from_month = excluded.from_month,
              to_month = excluded.to_month
            """)
        .param("idea", idea)
        .param("origin", origin)
        .param("total", numbers.total() == null ? null : numbers.total().ore())
        .param("payments", json.writeValueAsString(numbers.payments()))
        .param("from", first(numbers.from()))
        .param("to", first(numbers.to()))
        .update();
  }

  /** Of all columns of the view. */
  public Request read(ResultSet row) throws SQLException {
    var payments = json.readValue(row.getString("payments"), new TypeReference<List<Payment>>() {});
    var total = row.getObject("total", Long.class);
    var numbers =
        new ThreeNumbers(
            total == null ? null : new Money(total),
            payments,
            month(row.getObject("from_month", LocalDate.class)),
            month(row.getObject("to_month", LocalDate.class)));
    return new Request(
        row.getObject("idea_id", UUID.class), row.getObject("origin_id", UUID.class), numbers);
  }

  private static @Nullable LocalDate first(@Nullable YearMonth month) {
    return month == null ? null : month.atDay(1);
  }

  private static @Nullable YearMonth month(@Nullable LocalDate first) {
    return first == null ? null : YearMonth.from(first);
  }
}
