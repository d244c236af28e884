package se.regionsormland.portal.ideas;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Secret;

/** Which idea a key opens. An idea can have several keys; each is stored as its hash alone. */
@Component
class Keys {

  private final JdbcClient jdbc;
  private final Clock clock;

  Keys(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<UUID> ideaOf(String key) {
    return jdbc.sql("SELECT idea_id FROM idea_key WHERE key_hash = :hash")
        .param("hash", Secret.hash(key))
        .query(UUID.class)
        .optional();
  }

  void give(UUID idea, String key) {
    jdbc.sql("INSERT INTO idea_key (key_hash, idea_id, created_at) VALUES (:hash, :idea, :now)")
        .param("hash", Secret.hash(key))
        .param("idea", idea)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  String giveFresh(UUID idea) {
    var key = Secret.fresh();
    give(idea, key);
    return key;
  }

  /**
   * Two requests with the same new key wait for each other; the second finds what the first made.
   */
  void lock(String key) {
    jdbc.sql("SELECT pg_advisory_xact_lock(:number)")
        .param("number", ByteBuffer.wrap(Secret.hash(key)).getLong())
        .query()
        .listOfRows();
  }
}
