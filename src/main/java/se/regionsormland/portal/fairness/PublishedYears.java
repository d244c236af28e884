package se.regionsormland.portal.fairness;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.requests.sums.YearOfMoney;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sums of money by year. A year is published when it has ended, once: what is entered later of it
 * changes nothing, since the difference would tell of it.
 */
@Component
public class PublishedYears {

  private final YearOfMoney money;
  private final Catalogue catalogue;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  PublishedYears(
      YearOfMoney money, Catalogue catalogue, JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.money = money;
    this.catalogue = catalogue;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** A year as it was published. */
  public record Published(int year, MoneyFigures figures) {}

  /** Latest first; those of which nothing may be said are not there. */
  @Transactional(readOnly = true)
  public List<Published> all() {
    return jdbc
        .sql("SELECT year, figures FROM published_year ORDER BY year DESC")
        .query((row, _) ->
            new Published(
                row.getInt("year"), json.readValue(row.getString("figures"), MoneyFigures.class)))
        .list()
        .stream()
        .filter(one -> !one.figures().measures().isEmpty())
        .toList();
  }

  /** Those that have ended and are not published yet. */
  @Scheduled(
      fixedDelayString = "${portal.fairness.every:6h}",
      initialDelayString = "${portal.fairness.first:1m}")
  @Transactional
  public void publish() {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('published_year', 0))")
        .query()
        .listOfRows();
    int running = SwedishTime.today(clock).getYear();
    IntStream.range(money.first().orElse(running), running)
        .filter(year ->
            !jdbc.sql("SELECT EXISTS (SELECT FROM published_year WHERE year = :year)")
                .param("year", year)
                .query(Boolean.class)
                .single())
        .forEach(this::publish);
  }

  private void publish(int year) {
    var areas = catalogue.strategy().areaNumbers();
    var figures = new MoneySettling(areas).settle(money.sought(year), money.granted(year));
    jdbc.sql("INSERT INTO published_year VALUES (:year, :figures::jsonb, :now)")
        .param("year", year)
        .param("figures", json.writeValueAsString(figures))
        .param("now", DbTime.of(clock.instant()))
        .update();
  }
}
