package se.regionsormland.portal.keys;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.shared.Secret;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;

/** Gives keys, says what they open, and takes them back. A key itself is stored nowhere. */
@Component
@Transactional
public class Keys {

  private static final String LIVE = " AND revoked_at IS NULL AND expires_at > :now";

  private static final String USED =
      """
      UPDATE given_key SET last_used_at = :now, expires_at =
          CASE WHEN kind = ANY (:renewed) THEN greatest(expires_at, :anew) ELSE expires_at END
      WHERE hash = :hash AND (last_used_at IS NULL OR last_used_at < :before)
      """
          + LIVE;

  private final JdbcClient jdbc;
  private final SecurityTrail trail;
  private final Clock clock;

  Keys(JdbcClient jdbc, SecurityTrail trail, Clock clock) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.clock = clock;
  }

  /** For whoever sits before the portal now. */
  public String give(KeyKind kind, UUID subject) {
    return give(kind, subject, false);
  }

  /** For one letter: it holds no longer than the address is right. */
  public String giveByLetter(KeyKind kind, UUID subject) {
    return give(kind, subject, true);
  }

  /** In place of one that is taken back: by letter if that one came so, or from one that did. */
  String giveInsteadOf(String key, KeyKind kind, UUID subject) {
    return give(kind, subject, cameByLetter(key));
  }

  private boolean cameByLetter(String key) {
    return jdbc.sql("SELECT by_letter FROM given_key WHERE hash = :hash")
        .param("hash", Secret.hash(key))
        .query(Boolean.class)
        .single();
  }

  private String give(KeyKind kind, UUID subject, boolean byLetter) {
    var key = Secret.fresh();
    jdbc.sql(
            """
            INSERT INTO given_key (hash, kind, subject, by_letter, created_at, expires_at)
            VALUES (:hash, :kind, :subject, :byLetter, :now, :expires)
            """)
        .param("hash", Secret.hash(key))
        .param("kind", kind.name())
        .param("subject", subject)
        .param("byLetter", byLetter)
        .param("now", DbTime.of(clock.instant()))
        .param("expires", DbTime.of(clock.instant().plus(kind.life())))
        .update();
    return key;
  }

  /** What it opens now, if it is one of these kinds. */
  @Transactional(readOnly = true)
  public Optional<UUID> open(String key, KeyKind... kinds) {
    return subject(key, LIVE, kinds);
  }

  /** As {@link #open}; whoever else comes with it waits until this transaction ends. */
  public Optional<UUID> hold(String key, KeyKind... kinds) {
    return subject(key, LIVE + " FOR UPDATE", kinds);
  }

  /** What it opens or opened, however late. Not when it was taken back. */
  @Transactional(readOnly = true)
  public Optional<UUID> openHoweverLate(String key, KeyKind kind) {
    return subject(key, " AND revoked_at IS NULL AND :now = :now", kind);
  }

  /** What it opens or ever opened: only to write to whom that belongs. */
  @Transactional(readOnly = true)
  public Optional<UUID> everOpened(String key, KeyKind kind) {
    return subject(key, " AND :now = :now", kind);
  }

  private Optional<UUID> subject(String key, String when, KeyKind... kinds) {
    return jdbc.sql(
            "SELECT subject FROM given_key WHERE hash = :hash AND kind = ANY (:kinds)" + when)
        .param("hash", Secret.hash(key))
        .param("kinds", Arrays.stream(kinds).map(KeyKind::name).toArray(String[]::new))
        .param("now", DbTime.of(clock.instant()))
        .query(UUID.class)
        .optional();
  }

  /**
   * Notes that somebody came by it, at most once a minute, and tells of all links to what it opens
   * as they were until then; empty where it opens nothing.
   */
  Optional<LiveLinks> use(String key) {
    return using(
            key,
            """
            WITH used AS (%s)
            SELECT count(*) FILTER (WHERE other.revoked_at IS NULL AND other.expires_at > :now),
                max(other.last_used_at)
            FROM given_key one JOIN given_key other USING (subject, kind)
            WHERE one.hash = :hash GROUP BY one.hash
            """
                .formatted(USED))
        .query((row, _) -> {
          var last = row.getObject(2, OffsetDateTime.class);
          return new LiveLinks(row.getInt(1), last == null ? null : last.toInstant());
        })
        .optional();
  }

  /** All of that kind that were given so far. */
  public void revoke(KeyKind kind, UUID subject) {
    revoke(kind, subject, "");
  }

  /** As {@link #revoke(KeyKind, UUID)}, with the letters that would give another. */
  void revokeAllThatLeadTo(KeyKind kind, UUID subject) {
    Stream.of(KeyKind.values())
        .filter(one -> one.leadsTo(kind))
        .forEach(one -> revoke(one, subject));
  }

  /** What came by letter opens it no more: the address is another. */
  public void revokeLetters(KeyKind kind, UUID subject) {
    revoke(kind, subject, " AND by_letter");
  }

  private void revoke(KeyKind kind, UUID subject, String which) {
    int revoked =
        jdbc.sql(
                "UPDATE given_key SET revoked_at = :now WHERE subject = :subject AND kind = :kind"
                    + LIVE
                    + which)
            .param("subject", subject)
            .param("kind", kind.name())
            .param("now", DbTime.of(clock.instant()))
            .update();
    if (revoked > 0) {
      trail.add(SecurityEvent.of(EventKind.KEY_REVOKED, null).about(subject));
    }
  }

  /** As {@link #use}, where no page tells of it. */
  void noteUse(String key) {
    using(key, USED).update();
  }

  private JdbcClient.StatementSpec using(String key, String statement) {
    var now = clock.instant();
    return jdbc.sql(statement)
        .param("hash", Secret.hash(key))
        .param(
            "renewed",
            Arrays.stream(KeyKind.values())
                .filter(KeyKind::isRenewedByUse)
                .map(KeyKind::name)
                .toArray(String[]::new))
        .param("anew", DbTime.of(now.plus(KeyKind.IDEA.life())))
        .param("before", DbTime.of(now.minusSeconds(60)))
        .param("now", DbTime.of(now));
  }

  /** What is erased is opened by nothing. An offer's holder reads on its page that it is gone. */
  @EventListener
  void on(Erased erased) {
    jdbc.sql("DELETE FROM given_key WHERE subject = :subject AND kind <> 'OFFER'")
        .param("subject", erased.subject())
        .update();
  }
}
