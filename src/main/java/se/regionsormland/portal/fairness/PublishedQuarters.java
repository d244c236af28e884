package se.regionsormland.portal.fairness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.SwedishTime;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures by quarter. A quarter is published when it has ended, once: what is entered later of it
 * changes nothing, since the difference would tell of it.
 */
@Component
public class PublishedQuarters {

  private static final List<String> ACTORS =
      List.of(
          "MUNICIPALITY",
          "REGION",
          "AUTHORITY",
          "UNIVERSITY",
          "RESEARCH",
          "SUPPORT",
          "NETWORK",
          "COMPANY",
          "OTHER",
          FactRows.NONE);

  private static final List<String> OUTCOMES =
      List.of(
          "GO_ON",
          "DEVELOP",
          "REFER",
          "TOGETHER",
          "NOT_NOW",
          "ENDORSE",
          "ENDORSE_ON_CONDITIONS",
          "COMPLETE",
          "WAIT",
          "ADVISE_AGAINST",
          Fact.NO_STATEMENT);

  private final FactRows facts;
  private final Catalogue catalogue;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  PublishedQuarters(
      FactRows facts, Catalogue catalogue, JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.facts = facts;
    this.catalogue = catalogue;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** A quarter as it was published. */
  public record Published(Quarter quarter, QuarterFigures figures, LocalDate on) {}

  /** Latest first. */
  @Transactional(readOnly = true)
  public List<Published> all() {
    return jdbc.sql("SELECT * FROM published_quarter ORDER BY first_day DESC")
        .query((row, _) ->
            new Published(
                new Quarter(row.getObject("first_day", LocalDate.class)),
                json.readValue(row.getString("figures"), QuarterFigures.class),
                SwedishTime.dateOf(DbTime.in(row, "published_at"))))
        .list();
  }

  /** Those that have ended and are not published yet. */
  @Scheduled(
      fixedDelayString = "${portal.fairness.every:6h}",
      initialDelayString = "${portal.fairness.first:1m}")
  @Transactional
  public void publish() {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('published_quarter', 0))")
        .query()
        .listOfRows();
    var running = Quarter.of(SwedishTime.today(clock));
    var first = facts.firstDay().map(Quarter::of).orElse(running);
    Stream.iterate(
            first, one -> one.first().isBefore(running.first()), one -> Quarter.of(one.after()))
        .filter(one ->
            !jdbc.sql("SELECT EXISTS (SELECT FROM published_quarter WHERE first_day = :first)")
                .param("first", one.first())
                .query(Boolean.class)
                .single())
        .forEach(this::publish);
  }

  private void publish(Quarter quarter) {
    var figures =
        new Settling(categories(), OUTCOMES)
            .settle(facts.received(quarter), facts.withdrawn(quarter), facts.answered(quarter));
    jdbc.sql("INSERT INTO published_quarter VALUES (:first, :figures::jsonb, :now)")
        .param("first", quarter.first())
        .param("figures", json.writeValueAsString(figures))
        .param("now", DbTime.of(clock.instant()))
        .update();
  }

  private Map<Dimension, List<String>> categories() {
    var areas = catalogue.strategy().areas().stream().map(area -> "" + area.number());
    var municipalities = Stream.of(Municipality.values()).map(Municipality::name);
    return Map.of(
        Dimension.ACTOR,
        ACTORS,
        Dimension.AREA,
        Stream.concat(areas, Stream.of(FactRows.NONE)).toList(),
        Dimension.MUNICIPALITY,
        Stream.concat(municipalities, Stream.of(FactRows.SEVERAL, FactRows.NONE)).toList());
  }
}
