package se.regionsormland.portal.ideas;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which idea a key opens. An idea can have several keys; each is stored as its hash alone. */
@Component
class Keys {

  private final JdbcClient jdbc;
  private final Clock clock;

  Keys(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<UUID> ideaOf(OwnerKey key) {
    return jdbc.sql("SELECT idea_id FROM idea_key WHERE key_hash = :hash")
        .param("hash", key.hash())
        .query(UUID.class)
        .optional();
  }

  /** For whoever sits before the portal now. */
  OwnerKey give(UUID idea) {
    return give(idea, false);
  }

  /** For a letter, or for whoever followed one: of each address its own. */
  OwnerKey giveByLetter(UUID idea) {
    return give(idea, true);
  }

  private OwnerKey give(UUID idea, boolean byLetter) {
    var key = OwnerKey.fresh();
    jdbc.sql(
            "INSERT INTO idea_key (key_hash, idea_id, created_at, by_letter)"
                + " VALUES (:hash, :idea, :now, :byLetter)")
        .param("hash", key.hash())
        .param("idea", idea)
        .param("now", Timestamp.from(clock.instant()))
        .param("byLetter", byLetter)
        .update();
    return key;
  }

  /** What came by letter opens it no more: the address is another. */
  void revokeLetters(UUID idea) {
    jdbc.sql("DELETE FROM idea_key WHERE idea_id = :idea AND by_letter")
        .param("idea", idea)
        .update();
  }
}
