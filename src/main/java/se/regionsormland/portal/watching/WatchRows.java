package se.regionsormland.portal.watching;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Secret;

/** The holder's side of the table. */
@Component
class WatchRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  WatchRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether it is the first time. */
  boolean add(NewWatch watch, String token) {
    return jdbc.sql(
                """
                INSERT INTO watch (id, email, language, areas, measures, municipalities, calls, ideas,
                                   created_at, confirm_hash, told_until)
                VALUES (:id, :email, :language, :areas, :measures, :municipalities, :calls, :ideas,
                        :now, :hash, :now)
                ON CONFLICT (id) DO NOTHING
                """)
            .param("id", watch.id())
            .param("email", watch.email())
            .param("language", "en".equals(watch.language().getLanguage()) ? "en" : "sv")
            .params(columns(watch.interest()))
            .param("now", now())
            .param("hash", Secret.hash(token))
            .update()
        == 1;
  }

  void change(UUID id, Interest interest) {
    jdbc.sql(
            """
            UPDATE watch SET areas = :areas, measures = :measures,
                             municipalities = :municipalities, calls = :calls, ideas = :ideas
            WHERE id = :id
            """)
        .param("id", id)
        .params(columns(interest))
        .update();
  }

  private static Map<String, Object> columns(Interest interest) {
    var columns = new HashMap<String, Object>();
    columns.put("areas", interest.areas().stream().sorted().toArray(Integer[]::new));
    columns.put("measures", interest.measures().stream().sorted().toArray(String[]::new));
    columns.put(
        "municipalities",
        interest.municipalities().stream().sorted().map(Enum::name).toArray(String[]::new));
    columns.put("calls", interest.calls());
    columns.put("ideas", interest.ideas());
    return columns;
  }

  boolean isWaiting(String token, Instant since) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM watch WHERE confirm_hash = :hash AND created_at >"
                + " :since)")
        .param("hash", Secret.hash(token))
        .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** Once: what is new is counted from now. */
  Optional<UUID> confirm(String token, Instant since) {
    return jdbc.sql(
            """
            UPDATE watch SET confirm_hash = NULL, confirmed_at = :now, told_until = :now
            WHERE confirm_hash = :hash AND created_at > :since RETURNING id
            """)
        .param("hash", Secret.hash(token))
        .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
        .param("now", now())
        .query(UUID.class)
        .optional();
  }

  void confirmAnew(UUID id) {
    jdbc.sql("UPDATE watch SET confirmed_at = :now, reminded_on = NULL WHERE id = :id")
        .param("id", id)
        .param("now", now())
        .update();
  }

  Optional<Watch> withKey(String key) {
    return jdbc.sql(
            """
            SELECT w.* FROM watch w JOIN watch_key k ON k.watch_id = w.id
            WHERE k.key_hash = :hash AND w.confirmed_at IS NOT NULL
            """)
        .param("hash", Secret.hash(key))
        .query((row, _) -> WatchRow.read(row))
        .optional();
  }

  String giveKey(UUID id) {
    var key = Secret.fresh();
    jdbc.sql("INSERT INTO watch_key (key_hash, watch_id, created_at) VALUES (:hash, :id, :now)")
        .param("hash", Secret.hash(key))
        .param("id", id)
        .param("now", now())
        .update();
    return key;
  }

  void erase(UUID id) {
    jdbc.sql("DELETE FROM watch WHERE id = :id").param("id", id).update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
