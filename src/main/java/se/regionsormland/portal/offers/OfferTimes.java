package se.regionsormland.portal.offers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.offers.OwnOffer.State;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.retention.Retention;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Step;
import se.regionsormland.portal.shared.SwedishTime;

/** When an offer begins to be shown, until when, and what is over. */
@Component
class OfferTimes {

  private final JdbcClient jdbc;
  private final OfferSettings settings;
  private final Retention retention;
  private final Clock clock;

  OfferTimes(JdbcClient jdbc, OfferSettings settings, Retention retention, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.retention = retention;
    this.clock = clock;
  }

  record Ending(
      UUID id, String email, String language, String organisation, OffsetDateTime shownUntil) {

    Locale reader() {
      return Locale.of(language);
    }
  }

  boolean begin(UUID id) {
    return jdbc.sql(
                """
                UPDATE offer SET state = 'SHOWN', shown_since = :now, shown_until = :until
                WHERE id = :id AND state = ANY (:before) AND created_at > :created
                """)
            .param("id", id)
            .param("before", Step.before(State.SHOWN))
            .param("now", DbTime.of(clock.instant()))
            .param("created", DbTime.of(clock.instant().minus(KeyKind.OFFER_CONFIRMATION.life())))
            .param("until", DbTime.of(aYearAhead()))
            .update()
        == 1;
  }

  /** From today on; also what is over is shown again. The same day twice changes nothing. */
  boolean keep(UUID id) {
    return jdbc.sql(
                """
                UPDATE offer SET shown_until = :until, reminded_at = NULL
                WHERE id = :id AND state = 'SHOWN' AND shown_until < :until
                """)
            .param("id", id)
            .param("until", DbTime.of(aYearAhead()))
            .update()
        == 1;
  }

  /** Its words and address go with it where a decision on disposal says so. */
  boolean remove(UUID id) {
    return jdbc.sql(
                """
                UPDATE offer
                SET state = 'REMOVED', email = CASE WHEN :erased THEN '' ELSE email END,
                    sentence = CASE WHEN :erased THEN '' ELSE sentence END,
                    words = CASE WHEN :erased THEN '' ELSE words END
                WHERE id = :id AND state = ANY (:before)
                """)
            .param("id", id)
            .param("before", Step.before(State.REMOVED))
            .param("erased", retention.mayErase(Kept.OFFER))
            .update()
        == 1;
  }

  /** Those that end within a month and have not been told, for this caller alone. */
  List<Ending> toRemind() {
    var now = clock.instant();
    return jdbc.sql(
            """
            UPDATE offer SET reminded_at = :now
            WHERE state = 'SHOWN' AND reminded_at IS NULL AND shown_until > :now AND shown_until <= :soon
            RETURNING id, email, language, organisation, shown_until
            """)
        .param("now", DbTime.of(now))
        .param("soon", DbTime.of(endOf(SwedishTime.dateOf(now).plus(settings.remindedBefore()))))
        .query((row, _) ->
            new Ending(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("language"),
                row.getString("organisation"),
                row.getObject("shown_until", OffsetDateTime.class)))
        .list();
  }

  /** What nobody confirmed. */
  List<UUID> eraseUnconfirmed(Instant writtenBefore) {
    return jdbc.sql(
            "DELETE FROM offer WHERE state = 'TO_CONFIRM' AND created_at <= :before RETURNING id")
        .param("before", DbTime.of(writtenBefore))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /** Who wrote it, and what: of those taken away, and those not shown since then. */
  List<UUID> erasePassed(Instant shownUntil) {
    return jdbc.sql(
            """
            UPDATE offer SET state = 'REMOVED', email = '', sentence = '', words = ''
            WHERE email <> '' AND (state = 'REMOVED' OR (state = ANY (:before) AND shown_until <= :end))
            RETURNING id
            """)
        .param("before", Step.before(State.REMOVED))
        .param("end", DbTime.of(shownUntil))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  private Instant aYearAhead() {
    return endOf(SwedishTime.today(clock).plus(settings.shown()));
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant();
  }

  /** {@code portal.offers.*}: how long it is shown, and when to remind. */
  @ConfigurationProperties("portal.offers")
  record OfferSettings(
      @DefaultValue("P12M") Period shown, @DefaultValue("P1M") Period remindedBefore) {}
}
