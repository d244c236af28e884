package se.regionsormland.portal.funding.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.funding.RuleInForce;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/** What officers have changed. Every page asks, so it is kept for a while: others may add too. */
@Component
class RuleFigures {

  private static final Duration KEPT = Duration.ofSeconds(30);

  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile @Nullable Read read;

  private record Read(List<RuleFigure> all, Instant at) {}

  RuleFigures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Oldest first. */
  List<RuleFigure> all() {
    var kept = read;
    if (kept == null || Duration.between(kept.at(), clock.instant()).abs().compareTo(KEPT) > 0) {
      kept = new Read(fromTheDatabase(), clock.instant());
      read = kept;
    }
    return kept.all();
  }

  /** Of the changes to a rule the latest holds that begins that day or before. */
  RuleInForce on(LocalDate day, RuleInForce rule) {
    return all().stream()
        .filter(one -> one.rule() == rule.rule() && !one.from().isAfter(day))
        .max(Comparator.comparing(RuleFigure::from).thenComparing(RuleFigure::at))
        .map(one -> one.on(rule, SwedishTime.dateOf(one.at())))
        .orElse(rule);
  }

  private List<RuleFigure> fromTheDatabase() {
    return jdbc.sql(
            """
            SELECT rule, from_day AS from, value, day, source, by_name AS by, added_at AS at
            FROM rule_figure ORDER BY from_day, added_at
            """)
        .query(new SimplePropertyRowMapper<>(RuleFigure.class))
        .list();
  }

  void add(RuleFigure one) {
    jdbc.sql(
            """
            INSERT INTO rule_figure (rule, from_day, value, day, source, by_name, added_at)
            VALUES (:rule, :from, :value, :day, :source, :by, :at)
            """)
        .param("rule", one.rule().name())
        .param("from", one.from())
        .param("value", one.value())
        .param("day", one.day())
        .param("source", one.source())
        .param("by", one.by())
        .param("at", DbTime.of(one.at()))
        .update();
    read = null;
  }
}
