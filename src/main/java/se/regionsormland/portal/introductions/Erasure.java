package se.regionsormland.portal.introductions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.IdeaWithdrawn;
import se.regionsormland.portal.shared.Erased;

/**
 * What the asker wrote goes when nobody needs it. That somebody asked, and what came of it, stays.
 */
@Component
class Erasure {

  private static final String ERASED =
      "name = '', organisation = '', email = '', telephone = '', reason = '', erased_at = :now";

  private final JdbcClient jdbc;
  private final IntroductionSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Erasure(
      JdbcClient jdbc,
      IntroductionSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /** What was never confirmed never came to the region: the whole row goes. */
  @Scheduled(
      fixedDelayString = "${portal.introductions.every:1h}",
      initialDelayString = "${portal.introductions.every:1h}")
  @Transactional
  void eraseWhatIsOld() {
    var now = clock.instant();
    var longAgo = now.minus(settings.kept());
    erased(
        jdbc.sql(
                "DELETE FROM introduction WHERE state = 'TO_CONFIRM' AND expires_at <= :now"
                    + " RETURNING id")
            .param("now", at(now)));
    erased(
        jdbc.sql(
                "UPDATE introduction SET state = 'ENDED', closed_at = :now, "
                    + ERASED
                    + " WHERE state = 'WAITING' AND asked_at <= :before RETURNING id")
            .param("now", at(now))
            .param("before", at(longAgo)));
    erased(
        jdbc.sql(
                "UPDATE introduction SET "
                    + ERASED
                    + " WHERE erased_at IS NULL AND closed_at <= :before RETURNING id")
            .param("now", at(now))
            .param("before", at(longAgo)));
  }

  /** What nobody will answer any more ends without a word. */
  @EventListener
  @Transactional
  void on(IdeaWithdrawn withdrawn) {
    end(withdrawn.ideaId());
  }

  private void end(UUID subject) {
    erased(
        jdbc.sql(
                "DELETE FROM introduction WHERE state = 'TO_CONFIRM' AND subject = :subject"
                    + " RETURNING id")
            .param("subject", subject));
    erased(
        jdbc.sql(
                "UPDATE introduction SET state = 'ENDED', closed_at = :now, "
                    + ERASED
                    + " WHERE state = 'WAITING' AND subject = :subject RETURNING id")
            .param("now", at(clock.instant()))
            .param("subject", subject));
  }

  private void erased(StatementSpec returning) {
    returning.query(UUID.class).list().stream().map(Erased::new).forEach(events::publishEvent);
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
