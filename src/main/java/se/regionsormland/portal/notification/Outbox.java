package se.regionsormland.portal.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.EmailAddress;

/**
 * The letters on their way. Several portals may empty it: each letter is claimed by one of them.
 */
@Component
class Outbox {

  /** Whoever claimed a letter and was killed has let go of it by then. */
  static final Duration LEASE = Duration.ofMinutes(5);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12));

  private final JdbcClient jdbc;
  private final Clock clock;

  Outbox(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** An address that cannot be one stops no submission: the letter stands as failed. */
  @Transactional(propagation = Propagation.MANDATORY)
  void put(NewLetter letter) {
    var address = EmailAddress.of(letter.recipient());
    boolean usable = address.isPresent();
    jdbc.sql(
            """
            INSERT INTO letter (id, idempotency_key, kind, sealed, recipient, subject, body, language,
                                state, next_attempt_at, created_at, last_error)
            VALUES (:id, :key, :kind, :sealed, :recipient, :subject, :body, :language,
                    :state, :now, :now, :error)
            ON CONFLICT (idempotency_key) DO NOTHING
            """)
        .param("id", UUID.randomUUID())
        .param("key", letter.key())
        .param("kind", letter.kind().name())
        .param("sealed", letter.kind().isSealed())
        .param("recipient", address.map(EmailAddress::written).orElse(""))
        .param("subject", letter.subject())
        .param("body", letter.body())
        .param("language", "en".equals(letter.language().getLanguage()) ? "en" : "sv")
        .param("state", (usable ? LetterState.WAITING : LetterState.FAILED).name())
        .param("error", usable ? "" : "address")
        .param("now", at(clock.instant()))
        .update();
  }

  /** The next that is due, for this caller alone until the lease ends. */
  @Transactional
  Optional<Outgoing> claim() {
    giveUpOnThoseThatNeverCameBack();
    return jdbc.sql(
            """
            UPDATE letter SET state = 'SENDING', attempts = attempts + 1, next_attempt_at = :lease
            WHERE id = (SELECT id FROM letter
                        WHERE state IN ('WAITING', 'SENDING') AND next_attempt_at <= :now
                        ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, recipient, subject, body, language, attempts
            """)
        .param("now", at(clock.instant()))
        .param("lease", at(clock.instant().plus(LEASE)))
        .query(Outgoing.class)
        .optional();
  }

  private void giveUpOnThoseThatNeverCameBack() {
    jdbc.sql(
            """
            UPDATE letter SET state = 'FAILED', last_error = 'stopped'
            WHERE state = 'SENDING' AND next_attempt_at <= :now AND attempts > :most
            """)
        .param("now", at(clock.instant()))
        .param("most", PAUSES.size())
        .update();
  }

  /** Of a sealed letter the text is wiped, and of one to a watcher the address too. */
  @Transactional
  void sent(Outgoing letter) {
    jdbc.sql(
            """
            UPDATE letter SET state = 'SENT', sent_at = :now, last_error = '',
                              body = CASE WHEN sealed THEN NULL ELSE body END,
                              recipient = CASE WHEN kind IN (:wiped) THEN '' ELSE recipient END
            WHERE id = :id
            """)
        .param("id", letter.id())
        .param("wiped", LetterKind.namesTo(LetterKind.To.WATCHER, LetterKind.To.PARTNER))
        .param("now", at(clock.instant()))
        .update();
  }

  /** Later again, or never more without somebody who looks at it. */
  @Transactional
  void failed(Outgoing letter, String why) {
    boolean last = letter.attempts() > PAUSES.size();
    var pause = last ? Duration.ZERO : PAUSES.get(letter.attempts() - 1);
    jdbc.sql(
            """
            UPDATE letter SET state = :state, last_error = :why, next_attempt_at = :next
            WHERE id = :id
            """)
        .param("id", letter.id())
        .param("state", (last ? LetterState.FAILED : LetterState.WAITING).name())
        .param("why", why)
        .param("next", at(clock.instant().plus(pause)))
        .update();
  }

  /** What was written to the address and is not sent. */
  @Transactional(propagation = Propagation.MANDATORY)
  void forget(String recipient, LetterKind.To to) {
    jdbc.sql(
            """
            DELETE FROM letter
            WHERE lower(recipient) = lower(:recipient) AND kind IN (:kinds) AND state <> 'SENT'
            """)
        .param("recipient", recipient)
        .param("kinds", LetterKind.namesTo(to))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
