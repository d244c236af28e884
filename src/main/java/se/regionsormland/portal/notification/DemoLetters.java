package se.regionsormland.portal.notification;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every letter in full. Exists in the demo alone, where nobody has an inbox. */
@Component
@Profile("demo")
public class DemoLetters {

  private final JdbcClient jdbc;

  DemoLetters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public record DemoLetter(Instant at, String recipient, String subject, String body) {}

  @Transactional(readOnly = true)
  public List<DemoLetter> newest() {
    return jdbc.sql(
            """
            SELECT created_at AS at, recipient, subject, coalesce(body, '') AS body FROM letter
            ORDER BY created_at DESC, id DESC LIMIT 50
            """)
        .query(new SimplePropertyRowMapper<>(DemoLetter.class))
        .list();
  }
}
