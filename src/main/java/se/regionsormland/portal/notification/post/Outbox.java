package se.regionsormland.portal.notification.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.SenderNotReached;
import se.regionsormland.portal.introductions.event.OwnerNotReached;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.EmailAddress;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.watching.event.WatcherNotReached;

/**
 * The letters on their way. Several portals may empty it: each letter is claimed by one of them.
 */
@Component
public class Outbox {

  /** Whoever claimed a letter and was killed has let go of it by then. */
  static final Duration LEASE = Duration.ofMinutes(5);

  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  /** Close together, then for five days in all (RFC 5321, 4.5.4.1). */
  static final List<Duration> PAUSES =
      Stream.concat(
              Stream.of(1, 5, 15, 60, 180, 360).map(Duration::ofMinutes),
              Collections.nCopies(9, HALF_A_DAY).stream())
          .toList();

  private static final String WIPED =
      " body = CASE WHEN sealed THEN NULL ELSE body END,"
          + " recipient = CASE WHEN sealed THEN '' ELSE recipient END,"
          + " unsubscribe = NULL";

  private final JdbcClient jdbc;
  private final RefusedAddresses addresses;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Outbox(
      JdbcClient jdbc, RefusedAddresses addresses, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.addresses = addresses;
    this.events = events;
    this.clock = clock;
  }

  /** An address that cannot be one stops no submission: the letter stands as failed. */
  @Transactional(propagation = Propagation.MANDATORY)
  void put(NewLetter letter) {
    var address = EmailAddress.of(letter.recipient());
    boolean usable = address.isPresent();
    jdbc.sql(
            """
            INSERT INTO letter (id, idempotency_key, kind, about, sealed, recipient, subject, body,
                                language, state, next_attempt_at, created_at, last_error,
                                unsubscribe)
            VALUES (:id, :key, :kind, :about, :sealed, :recipient, :subject, :body,
                    :language, :state, :now, :now, :error, :unsubscribe)
            ON CONFLICT (idempotency_key) DO NOTHING
            """)
        .param("id", UUID.randomUUID())
        .param("key", letter.key())
        .param("kind", letter.kind().name())
        .param("about", letter.about())
        .param("sealed", letter.kind().isSealed())
        .param("recipient", address.map(EmailAddress::written).orElse(""))
        .param("subject", letter.subject())
        .param("body", usable || !letter.kind().isSealed() ? letter.body() : null)
        .param("language", Languages.spoken(letter.language()).getLanguage())
        .param("state", (usable ? LetterState.WAITING : LetterState.FAILED).name())
        .param("error", usable ? "" : "address")
        .param("unsubscribe", usable ? letter.unsubscribe() : null)
        .param("now", DbTime.of(clock.instant()))
        .update();
    if (!usable) {
      tell(new Lost(letter.kind(), letter.about(), false));
    }
  }

  /** The next that is due, for this caller alone until the lease ends. */
  @Transactional
  Optional<ClaimedLetter> claim() {
    giveUpOnThoseThatNeverCameBack();
    return jdbc.sql(
            """
            UPDATE letter SET state = 'SENDING', attempts = attempts + 1, next_attempt_at = :lease
            WHERE id = (SELECT id FROM letter
                        WHERE state IN ('WAITING', 'SENDING') AND next_attempt_at <= :now
                        ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, recipient, subject, body, language, attempts, unsubscribe
            """)
        .param("now", DbTime.of(clock.instant()))
        .param("lease", DbTime.of(clock.instant().plus(LEASE)))
        .query(ClaimedLetter.class)
        .optional();
  }

  private void giveUpOnThoseThatNeverCameBack() {
    giveUp(
        "stopped",
        "state = 'SENDING' AND next_attempt_at <= :now AND attempts > :most",
        Map.of("now", DbTime.of(clock.instant()), "most", PAUSES.size()));
  }

  /** Where no mail server is named or it answers nobody: nothing waits for ever. */
  @Transactional
  void giveUpOnThoseThatNeverLeft(Instant writtenBefore) {
    giveUp(
        "waited",
        "state = 'WAITING' AND created_at <= :before",
        Map.of("before", DbTime.of(writtenBefore)));
  }

  /** Of a sealed letter text and address are wiped: that it went, and when, is kept. */
  @Transactional
  void sent(ClaimedLetter letter) {
    jdbc.sql(
            "UPDATE letter SET state = 'SENT', sent_at = :now, last_error = '',"
                + WIPED
                + " WHERE id = :id")
        .param("id", letter.id())
        .param("now", DbTime.of(clock.instant()))
        .update();
  }

  /** Later again; given up at once where the address is refused for good (RFC 5321, 4.2.1). */
  @Transactional
  void failed(ClaimedLetter letter, Trouble why) {
    if (why.isForGood()) {
      refused(letter);
    }
    if (why.isForGood() || letter.attempts() > PAUSES.size()) {
      giveUp(why.words(), "id = :id", Map.of("id", letter.id()));
      return;
    }
    var pause = PAUSES.get(letter.attempts() - 1);
    jdbc.sql(
            """
            UPDATE letter SET state = 'WAITING', last_error = :why, next_attempt_at = :next
            WHERE id = :id
            """)
        .param("id", letter.id())
        .param("why", why.words())
        .param("next", DbTime.of(clock.instant().plus(pause)))
        .update();
  }

  private void refused(ClaimedLetter letter) {
    jdbc.sql("UPDATE letter SET refused = true WHERE id = :id").param("id", letter.id()).update();
  }

  /** A link that reached nobody is not kept for somebody else to find. */
  private void giveUp(String why, String which, Map<String, ?> given) {
    jdbc.sql(
            "UPDATE letter SET state = 'FAILED', last_error = :why,"
                + WIPED
                + " WHERE "
                + which
                + " RETURNING kind, about, refused")
        .params(given)
        .param("why", why)
        .query(Outbox::lost)
        .list()
        .forEach(this::tell);
  }

  private record Lost(LetterKind kind, @Nullable UUID about, boolean refused) {}

  private static Lost lost(ResultSet row, int number) throws SQLException {
    return new Lost(
        LetterKind.valueOf(row.getString("kind")),
        row.getObject("about", UUID.class),
        row.getBoolean("refused"));
  }

  /** Nobody waits for an answer to what nobody got, and what recurs rests. */
  private void tell(Lost letter) {
    var about = letter.about();
    if (about == null) {
      return;
    }
    switch (letter.kind()) {
      case QUESTION_ASKED, IDEA_COMPLETION -> events.publishEvent(new SenderNotReached(about));
      case INTRODUCTION_ASKED -> events.publishEvent(new OwnerNotReached(about));
      case WATCH_NEWS, WATCH_RUNS_OUT -> rest(about, letter.refused());
      default -> {
        // The case or the administrators' list shows that it did not arrive.
      }
    }
  }

  private void rest(UUID watch, boolean refused) {
    if (refused) {
      events.publishEvent(new WatcherNotReached(watch, addresses.restUntil()));
    }
  }

  /** What has not been sent never is; of what was sent it is no longer told what it was about. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(Erased erased) {
    drop(erased.subject());
    jdbc.sql("UPDATE letter SET about = NULL," + WIPED + " WHERE about = :about")
        .param("about", erased.subject())
        .update();
  }

  /** What has not gone yet is not sent after all. */
  public void drop(UUID about) {
    jdbc.sql("DELETE FROM letter WHERE about = :about AND state <> 'SENT'")
        .param("about", about)
        .update();
  }
}
