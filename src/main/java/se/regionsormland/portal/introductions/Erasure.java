package se.regionsormland.portal.introductions;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.IdeaWithdrawn;
import se.regionsormland.portal.introductions.Introduction.State;
import se.regionsormland.portal.introductions.event.IntroductionEnded;
import se.regionsormland.portal.introductions.event.IntroductionEnded.Why;
import se.regionsormland.portal.introductions.event.OwnerNotReached;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.retention.Retention;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.shared.Step;

/**
 * What the asker wrote goes when nobody needs it and a decision on disposal says that it may. That
 * somebody asked, and what came of it, stays.
 */
@Component
class Erasure implements Erasing {

  private final JdbcClient jdbc;
  private final Retention retention;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Erasure(JdbcClient jdbc, Retention retention, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.retention = retention;
    this.events = events;
    this.clock = clock;
  }

  /** What nobody has answered for so long, or was answered so long ago, may be asked anew. */
  @Scheduled(
      fixedDelayString = "${portal.retention.every:1h}",
      initialDelayString = "${portal.retention.every:1h}")
  @Transactional
  void endWhatIsOld() {
    jdbc.sql(
            """
            UPDATE introduction
            SET over_at = :now, closed_at = coalesce(closed_at, :now),
                state = CASE WHEN state = ANY (:before) THEN 'ENDED' ELSE state END
            WHERE over_at IS NULL AND coalesce(closed_at, asked_at) <= :old
            """)
        .param("now", DbTime.of(clock.instant()))
        .param("before", Step.before(State.ENDED))
        .param("old", DbTime.of(retention.over(Kept.INTRODUCTION)))
        .update();
  }

  @Override
  public Kept what() {
    return Kept.INTRODUCTION;
  }

  @Override
  @Transactional
  public void erase(Instant before) {
    endWhatIsOld();
    erased(
        jdbc.sql(
                """
                UPDATE introduction
                SET name = '', organisation = '', email = '', telephone = '', reason = '',
                    erased_at = :now
                WHERE erased_at IS NULL AND over_at IS NOT NULL AND asked_at <= :before
                RETURNING id
                """)
            .param("now", DbTime.of(clock.instant()))
            .param("before", DbTime.of(before)));
  }

  /** What was never confirmed never came to the region: the whole row goes. */
  @Transactional
  void eraseUnconfirmed(Instant writtenBefore) {
    erased(
        jdbc.sql(
                "DELETE FROM introduction WHERE state = 'TO_CONFIRM' AND expires_at <= :before"
                    + " RETURNING id")
            .param("before", DbTime.of(writtenBefore.plus(Introductions.VALID))));
  }

  @EventListener
  @Transactional
  void on(IdeaWithdrawn withdrawn) {
    end(withdrawn.ideaId(), withdrawn.reference());
  }

  /** Of an offer; what else is erased, nobody is asked about. */
  @EventListener
  @Transactional
  void on(Erased gone) {
    end(gone.subject(), "");
  }

  /** Nobody will answer any more: the asker is told so. */
  private void end(UUID subject, String reference) {
    erased(
        jdbc.sql(
                "DELETE FROM introduction WHERE state = 'TO_CONFIRM' AND subject = :subject"
                    + " RETURNING id")
            .param("subject", subject));
    end("subject", subject, reference, Why.GONE);
  }

  /** Nobody has been asked, so nobody will answer: it is kept no longer for that. */
  @EventListener
  @Transactional
  void on(OwnerNotReached lost) {
    end("id", lost.introductionId(), "", Why.NOT_REACHED);
  }

  private void end(String column, UUID which, String reference, Why why) {
    jdbc.sql(
            "UPDATE introduction SET state = 'ENDED', closed_at = CASE WHEN :asked THEN :now"
                + " ELSE asked_at END WHERE state = ANY (:before)"
                + " AND %s = :which RETURNING id, email, language".formatted(column))
        .param("now", DbTime.of(clock.instant()))
        .param("asked", why != Why.NOT_REACHED)
        .param("before", Step.before(State.ENDED))
        .param("which", which)
        .query((row, _) ->
            new IntroductionEnded(
                row.getObject("id", UUID.class),
                reference,
                row.getString("email"),
                Locale.of(row.getString("language")),
                why))
        .list()
        .forEach(events::publishEvent);
  }

  private void erased(StatementSpec returning) {
    returning.query((row, _) -> row.getObject("id", UUID.class)).list().stream()
        .map(Erased::new)
        .forEach(events::publishEvent);
  }
}
