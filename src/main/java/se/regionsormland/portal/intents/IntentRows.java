package se.regionsormland.portal.intents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import tools.jackson.databind.json.JsonMapper;

/** The table. Each change guards the state that it leaves, so that it is made once. */
@Component
class IntentRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  IntentRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** As it is kept. */
  record Kept(UUID idea, Intent intent) {}

  /** The latest first. */
  List<Intent> of(UUID idea) {
    return jdbc.sql("SELECT * FROM intent WHERE idea_id = :idea ORDER BY number DESC")
        .param("idea", idea)
        .query((row, _) -> read(row).intent())
        .list();
  }

  Optional<Kept> find(UUID id) {
    return jdbc.sql("SELECT * FROM intent WHERE id = :id")
        .param("id", id)
        .query((row, _) -> read(row))
        .optional();
  }

  private Kept read(ResultSet row) throws SQLException {
    var shown = row.getString("shown");
    return new Kept(
        row.getObject("idea_id", UUID.class),
        new Intent(
            row.getObject("id", UUID.class),
            row.getObject("row_id", UUID.class),
            new Intent.Asked(
                row.getString("payer"),
                row.getString("email"),
                row.getString("summary"),
                row.getString("conditions"),
                Locale.of(row.getString("language")),
                DbTime.in(row, "asked_at")),
            Intent.State.valueOf(row.getString("state")),
            shown == null ? null : json.readValue(shown, Shown.class),
            row.getString("fingerprint"),
            given(row),
            false));
  }

  private static Intent.@Nullable Given given(ResultSet row) throws SQLException {
    return row.getObject("answered_at") == null
        ? null
        : new Intent.Given(
            row.getString("name"),
            row.getString("capacity"),
            row.getString("decision"),
            row.getObject("decided", LocalDate.class),
            row.getString("reason"),
            DbTime.in(row, "answered_at"));
  }

  UUID ask(UUID idea, UUID row, Intent.Asked asked) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO intent (id, idea_id, row_id, payer, email, summary, conditions, language,
              state, asked_at)
            VALUES (:id, :idea, :row, :payer, :email, :summary, :conditions, :language, 'ASKED', :at)
            """)
        .param("id", id)
        .param("idea", idea)
        .param("row", row)
        .param("payer", asked.payer())
        .param("email", asked.email())
        .param("summary", asked.summary())
        .param("conditions", asked.conditions())
        .param("language", asked.language().getLanguage())
        .param("at", DbTime.of(asked.at()))
        .update();
    return id;
  }

  /** Whether it was waited for. */
  boolean cancel(UUID id) {
    return jdbc.sql("UPDATE intent SET state = 'CANCELLED' WHERE id = :id AND state = 'ASKED'")
            .param("id", id)
            .update()
        == 1;
  }

  /** With the words that she saw, as they are fingerprinted. */
  boolean answer(UUID id, boolean yes, String shown, Intent.Given given) {
    return jdbc.sql(
                """
                UPDATE intent SET state = :state, shown = :shown, fingerprint = :fingerprint,
                  name = :name, capacity = :capacity, decision = :decision, decided = :decided,
                  reason = :reason, answered_at = :at
                WHERE id = :id AND state = 'ASKED'
                """)
            .param("state", yes ? "CONFIRMED" : "DECLINED")
            .param("shown", shown)
            .param("fingerprint", Showing.fingerprint(shown))
            .param("name", given.name())
            .param("capacity", given.capacity())
            .param("decision", given.decision())
            .param("decided", given.decided())
            .param("reason", given.reason())
            .param("at", DbTime.of(clock.instant()))
            .param("id", id)
            .update()
        == 1;
  }
}
