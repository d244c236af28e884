package se.regionsormland.portal.profiles;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.actors.ActorChanged;

/**
 * Another portal on the same database may have let an organisation join, or changed what one says:
 * then what this one has of them in memory is read anew. All that changes leaves a line in the
 * history.
 */
@Component
class RegisterRound {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private long lines = -1;

  RegisterRound(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Counted, since of two lines that are written at once the later may be seen first. */
  @Scheduled(
      fixedDelayString = "${portal.profiles.look-every:30s}",
      initialDelayString = "${portal.profiles.look-every:30s}")
  synchronized void look() {
    long now = jdbc.sql("SELECT count(*) FROM actor_history").query(Long.class).single();
    if (now != lines) {
      lines = now;
      events.publishEvent(new ActorChanged(""));
    }
  }
}
