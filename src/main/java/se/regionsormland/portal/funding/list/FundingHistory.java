package se.regionsormland.portal.funding.list;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.PagesChanged;
import tools.jackson.databind.json.JsonMapper;

/** Every version of what was said, with who said it. */
@Component
class FundingHistory {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  FundingHistory(JdbcClient jdbc, JsonMapper json, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.events = events;
  }

  void add(Entry entry, FundingAct act, String by) {
    jdbc.sql(
            """
            INSERT INTO funding_history (entry, version, at, by_name, act, facts)
            VALUES (:entry, :version, :at, :by, :act, :facts::jsonb)
            """)
        .param("entry", entry.key())
        .param("version", entry.version())
        .param("at", DbTime.of(clock.instant()))
        .param("by", by)
        .param("act", act.name())
        .param("facts", json.writeValueAsString(entry.facts()))
        .update();
    events.publishEvent(new PagesChanged());
  }

  /** When the facts of each entry were last changed, by its key. */
  Map<String, Instant> lastChanges() {
    var found = new HashMap<String, Instant>();
    jdbc.sql(
            """
            SELECT entry, max(at) AS at FROM funding_history
            WHERE act IN ('CHANGED', 'RESTORED') GROUP BY entry
            """)
        .query(row -> {
          found.put(row.getString("entry"), DbTime.in(row, "at"));
        });
    return found;
  }

  /** Latest first. */
  List<FundingHistoryLine> of(String key) {
    return jdbc.sql(
            "SELECT at, by_name AS by, act FROM funding_history WHERE entry = :entry ORDER BY id DESC")
        .param("entry", key)
        .query(new SimplePropertyRowMapper<>(FundingHistoryLine.class))
        .list();
  }
}
