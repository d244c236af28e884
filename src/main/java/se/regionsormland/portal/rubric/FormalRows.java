package se.regionsormland.portal.rubric;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.DbTime;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Checks are added, never changed. */
@Component
class FormalRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  FormalRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<FormalCheck> latest(UUID subject) {
    return jdbc.sql(
            """
            SELECT number, ticked, ticked_by_name, ticked_at FROM formal_check
            WHERE subject_id = :subject ORDER BY number DESC LIMIT 1
            """)
        .param("subject", subject)
        .query((row, _) ->
            new FormalCheck(
                row.getInt("number"),
                json.readValue(
                    row.getString("ticked"),
                    new TypeReference<Map<String, FormalCheck.Ticked>>() {}),
                row.getString("ticked_by_name"),
                DbTime.in(row, "ticked_at")))
        .optional();
  }

  void add(
      Subject subject, int number, Map<String, FormalCheck.Ticked> ticked, Viewer by, Instant at) {
    jdbc.sql(
            """
            INSERT INTO formal_check (subject_id, subject_kind, number, ticked, ticked_by,
                                      ticked_by_name, ticked_at)
            VALUES (:subject, :kind, :number, :ticked::jsonb, :by, :name, :at)
            """)
        .param("subject", subject.id())
        .param("kind", subject.kind().name())
        .param("number", number)
        .param("ticked", json.writeValueAsString(ticked))
        .param("by", by.id())
        .param("name", by.name())
        .param("at", DbTime.of(at))
        .update();
  }
}
