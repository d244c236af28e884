package se.regionsormland.portal.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.notification.LetterLine.Open;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterState;
import se.regionsormland.portal.notification.post.Mail;
import se.regionsormland.portal.notification.post.MailGaps;
import se.regionsormland.portal.notification.post.MailSettings;
import se.regionsormland.portal.shared.DbTime;

/** The outbox as administrators see it: through a view that has nothing of a sealed letter. */
@Service
@ForAdministrators
@Transactional(readOnly = true)
public class Letters {

  public static final int PAGE = 25;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Mail mail;
  private final MailSettings settings;
  private final MailGaps gaps;

  Letters(JdbcClient jdbc, Clock clock, Mail mail, MailSettings settings, MailGaps gaps) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.mail = mail;
    this.settings = settings;
    this.gaps = gaps;
  }

  /** Without a mail server all letters wait. */
  public boolean areSent() {
    return mail.isConfigured();
  }

  /** The settings that letters need and that are not set, where letters are sent. */
  public List<String> missing() {
    return gaps.found().stream().map(Enum::name).toList();
  }

  /** Whether somebody gets to know what each night's check of the chains has seen. */
  public boolean tellOfTheTrail() {
    return settings.writesOfTheTrail();
  }

  /** Where a page of the list ends and the next begins. */
  public record Place(Instant createdAt, UUID id) {}

  public Map<LetterState, Integer> counts() {
    var counts = new EnumMap<LetterState, Integer>(LetterState.class);
    EnumSet.allOf(LetterState.class).forEach(state -> counts.put(state, 0));
    jdbc.sql("SELECT state, count(*) AS letters FROM staff_letter GROUP BY state")
        .query(row -> {
          counts.put(LetterState.valueOf(row.getString("state")), row.getInt("letters"));
        });
    return counts;
  }

  /** Newest first, one more than a page where there are more. */
  public List<LetterLine> after(@Nullable Place place) {
    return jdbc.sql(
            """
            SELECT * FROM staff_letter WHERE (created_at, id) < (:at, :id)
            ORDER BY created_at DESC, id DESC LIMIT :limit
            """)
        .param("at", place == null ? OffsetDateTime.MAX : DbTime.of(place.createdAt()))
        .param("id", place == null ? new UUID(-1, -1) : place.id())
        .param("limit", PAGE + 1)
        .query((row, _) -> line(row))
        .list();
  }

  public List<LetterLine> failed() {
    return jdbc.sql(
            """
            SELECT * FROM staff_letter WHERE state = 'FAILED'
            ORDER BY created_at DESC, id DESC LIMIT 50
            """)
        .query((row, _) -> line(row))
        .list();
  }

  /** An open letter; of a sealed one there is nothing to read. */
  public Optional<LetterLine> open(UUID id) {
    return jdbc.sql("SELECT * FROM staff_letter WHERE id = :id AND NOT sealed")
        .param("id", id)
        .query((row, _) -> line(row))
        .optional();
  }

  /** An open letter: of a sealed one that was given up nothing is left to send. */
  @Transactional
  public void tryAgain(UUID id) {
    jdbc.sql(
            """
            UPDATE letter SET state = 'WAITING', attempts = 0, refused = false, next_attempt_at = :now
            WHERE id = :id AND state = 'FAILED' AND NOT sealed AND recipient <> ''
            """)
        .param("id", id)
        .param("now", DbTime.of(clock.instant()))
        .update();
  }

  private static LetterLine line(ResultSet row) throws SQLException {
    return new LetterLine(
        row.getObject("id", UUID.class),
        LetterKind.valueOf(row.getString("kind")).to(),
        LetterState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        DbTime.in(row, "created_at"),
        row.getString("last_error"),
        row.getBoolean("sealed") ? null : open(row));
  }

  private static Open open(ResultSet row) throws SQLException {
    return new Open(row.getString("recipient"), row.getString("subject"), row.getString("body"));
  }
}
