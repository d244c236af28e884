package se.regionsormland.portal.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a sender writes and has not sent: hers alone, and gone when it is sent or asked no more. */
@Component
class CompletionDrafts {

  private static final String REPLY = "REPLY";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  CompletionDrafts(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Answer> of(Completion one) {
    return jdbc.sql("SELECT words, version FROM completion_draft WHERE completion_id = :id")
        .param("id", one.id())
        .query((row, _) -> read(row))
        .optional();
  }

  private Answer read(ResultSet row) throws SQLException {
    var words = json.readValue(row.getString("words"), new TypeReference<Map<String, String>>() {});
    var parts = new EnumMap<Part, String>(Part.class);
    for (var part : Part.values()) {
      var said = words.get(part.name());
      if (said != null) {
        parts.put(part, said);
      }
    }
    return new Answer(parts, words.getOrDefault(REPLY, ""), row.getInt("version"));
  }

  void keep(Completion one, Answer answer) {
    var words = new HashMap<String, String>();
    answer.parts().forEach((part, said) -> words.put(part.name(), said));
    words.put(REPLY, answer.reply());
    jdbc.sql(
            """
            INSERT INTO completion_draft (completion_id, words, version) VALUES (:id, :words::jsonb, 1)
            ON CONFLICT (completion_id) DO UPDATE
            SET words = excluded.words, version = completion_draft.version + 1
            """)
        .param("id", one.id())
        .param("words", json.writeValueAsString(words))
        .update();
  }

  void drop(Completion one) {
    jdbc.sql("DELETE FROM completion_draft WHERE completion_id = :id")
        .param("id", one.id())
        .update();
  }
}
