package se.regionsormland.portal.ideas;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Secret;

/** The one-time tokens of the letters that send an idea. */
@Component
class Confirmations {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final IdeaSettings settings;

  Confirmations(JdbcClient jdbc, Clock clock, IdeaSettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.settings = settings;
  }

  String issue(UUID idea) {
    var token = Secret.fresh();
    jdbc.sql(
            "INSERT INTO idea_confirmation (token_hash, idea_id, expires_at)"
                + " VALUES (:hash, :idea, :expires)")
        .param("hash", Secret.hash(token))
        .param("idea", idea)
        .param("expires", Timestamp.from(clock.instant().plus(settings.confirmationValid())))
        .update();
    return token;
  }

  boolean isUsable(UUID idea, String token) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM idea_confirmation WHERE token_hash = :hash"
                + " AND idea_id = :idea AND used_at IS NULL AND expires_at > :now)")
        .param("hash", Secret.hash(token))
        .param("idea", idea)
        .param("now", Timestamp.from(clock.instant()))
        .query(Boolean.class)
        .single();
  }

  /** Whether it could be used; a second time it cannot. */
  boolean use(UUID idea, String token) {
    return jdbc.sql(
                "UPDATE idea_confirmation SET used_at = :now WHERE token_hash = :hash"
                    + " AND idea_id = :idea AND used_at IS NULL AND expires_at > :now")
            .param("hash", Secret.hash(token))
            .param("idea", idea)
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  /** What the letters said holds no more: the text or the address is another. */
  void cancel(UUID idea) {
    jdbc.sql("DELETE FROM idea_confirmation WHERE idea_id = :idea AND used_at IS NULL")
        .param("idea", idea)
        .update();
  }
}
