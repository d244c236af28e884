package se.regionsormland.portal.ideas;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;

/** The tokens of the letters that send an idea. */
@Component
class Confirmations {

  private final JdbcClient jdbc;
  private final IdeaRepository ideas;
  private final Clock clock;
  private final IdeaSettings settings;
  private final ApplicationEventPublisher events;

  Confirmations(
      JdbcClient jdbc,
      IdeaRepository ideas,
      Clock clock,
      IdeaSettings settings,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.ideas = ideas;
    this.clock = clock;
    this.settings = settings;
    this.events = events;
  }

  /** A letter goes, with a token of its own. */
  void send(Idea idea) {
    var token = ConfirmToken.fresh();
    jdbc.sql(
            "INSERT INTO idea_confirmation (token_hash, idea_id, expires_at)"
                + " VALUES (:hash, :idea, :expires)")
        .param("hash", token.hash())
        .param("idea", idea.id())
        .param("expires", Timestamp.from(clock.instant().plus(settings.confirmationValid())))
        .update();
    events.publishEvent(new ConfirmationAsked(idea.id(), idea.contact().email(), token));
  }

  /** However late. */
  Optional<Idea> read(ConfirmToken token) {
    return ideaOf(token, Instant.EPOCH).flatMap(ideas::findById);
  }

  /** However late. It is looked for again once the idea is ours: that may have taken it away. */
  Optional<Idea> lock(ConfirmToken token) {
    return ideaOf(token, Instant.EPOCH)
        .flatMap(ideas::lock)
        .filter(_ -> ideaOf(token, Instant.EPOCH).isPresent());
  }

  boolean isInTime(ConfirmToken token) {
    return ideaOf(token, clock.instant()).isPresent();
  }

  private Optional<UUID> ideaOf(ConfirmToken token, Instant at) {
    return jdbc.sql(
            "SELECT idea_id FROM idea_confirmation WHERE token_hash = :hash AND expires_at > :at")
        .param("hash", token.hash())
        .param("at", Timestamp.from(at))
        .query(UUID.class)
        .optional();
  }

  void noteUse(ConfirmToken token) {
    jdbc.sql("UPDATE idea_confirmation SET used_at = :now WHERE token_hash = :hash")
        .param("hash", token.hash())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** What the letters said holds no more: the text or the address is another. */
  void cancel(UUID idea) {
    jdbc.sql("DELETE FROM idea_confirmation WHERE idea_id = :idea").param("idea", idea).update();
  }
}
