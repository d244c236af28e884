package se.regionsormland.portal.ideas;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Marks as the database has them, on the row of what they are in. */
@Component
class MarkedRows {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<MarkedPart, String>> REASONS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  MarkedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static Marked read(String written) {
    return new Marked(JSON.readValue(written, REASONS));
  }

  Marked of(UUID idea) {
    return jdbc.sql("SELECT marked FROM idea WHERE id = :idea")
        .param("idea", idea)
        .query((row, _) -> read(row.getString("marked")))
        .optional()
        .orElse(Marked.NOTHING);
  }

  void write(UUID idea, Marked marked) {
    jdbc.sql("UPDATE idea SET marked = CAST(:marked AS jsonb) WHERE id = :idea")
        .param("marked", JSON.writeValueAsString(marked.reasons()))
        .param("idea", idea)
        .update();
  }
}
