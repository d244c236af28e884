package se.regionsormland.portal.watching;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.Step;
import se.regionsormland.portal.watching.Watch.State;

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
  boolean add(NewWatch watch) {
    return jdbc.sql(
                """
                INSERT INTO watch (id, email, language, areas, measures, municipalities, calls, ideas,
                                   created_at, told_until)
                VALUES (:id, :email, :language, :areas, :measures, :municipalities, :calls, :ideas,
                        :now, :now)
                ON CONFLICT (id) DO NOTHING
                """)
            .param("id", watch.id())
            .param("email", watch.email())
            .param("language", "en".equals(watch.language().getLanguage()) ? "en" : "sv")
            .params(columns(watch.interest()))
            .param("now", DbTime.of(clock.instant()))
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
    columns.put("municipalities", Municipality.names(interest.municipalities()));
    columns.put("calls", interest.calls());
    columns.put("ideas", interest.ideas());
    return columns;
  }

  boolean isWaiting(UUID id) {
    return jdbc.sql("SELECT EXISTS (SELECT 1 FROM watch WHERE id = :id AND state = :state)")
        .param("id", id)
        .param("state", State.TO_CONFIRM.name())
        .query(Boolean.class)
        .single();
  }

  /** Once: what is new is counted from now. */
  boolean confirm(UUID id) {
    return jdbc.sql(
                "UPDATE watch SET confirmed_at = :now, told_until = :now"
                    + " WHERE id = :id AND state = ANY (:before)")
            .param("id", id)
            .param("before", Step.before(State.WATCHING))
            .param("now", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  /** Letters are tried again at once, for all that the address follows. */
  void wake(UUID id) {
    jdbc.sql(
            """
            UPDATE watch SET rests_until = NULL
            WHERE lower(email) = (SELECT lower(email) FROM watch WHERE id = :id)
            """)
        .param("id", id)
        .update();
  }

  void confirmAnew(UUID id) {
    jdbc.sql("UPDATE watch SET confirmed_at = :now, reminded_on = NULL WHERE id = :id")
        .param("id", id)
        .param("now", DbTime.of(clock.instant()))
        .update();
  }

  /** Only what is confirmed. */
  Optional<Watch> find(UUID id) {
    return jdbc.sql("SELECT * FROM watch WHERE id = :id AND confirmed_at IS NOT NULL")
        .param("id", id)
        .query((row, _) -> WatchRow.read(row))
        .optional();
  }

  /** Itself, and what else the same address follows. */
  List<UUID> withItsAddress(UUID id) {
    return jdbc.sql(
            """
            SELECT other.id FROM watch JOIN watch other ON lower(other.email) = lower(watch.email)
            WHERE watch.id = :id
            """)
        .param("id", id)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  void erase(UUID id) {
    jdbc.sql("DELETE FROM watch WHERE id = :id").param("id", id).update();
  }
}
