package se.regionsormland.portal.offers;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Step;

/** What is said of the name that an offer bears. */
@Component
class OfferNameRows {

  private static final Duration A_DAY = Duration.ofDays(1);
  private static final int LETTERS_A_DAY = 5;
  private static final int AT_MOST = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  OfferNameRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether it is said now. Not of other words than those of that version. */
  boolean become(UUID id, long version, InName next) {
    return jdbc.sql(
                """
                UPDATE offer SET in_name = :next
                WHERE id = :id AND rewritten = :version AND state = 'SHOWN' AND in_name = ANY (:before)
                """)
            .param("id", id)
            .param("version", version)
            .param("next", next.name())
            .param("before", Step.before(next))
            .update()
        == 1;
  }

  /** Whoever else changes it, or answers for its name, waits until this transaction ends. */
  Optional<OwnOffer> hold(UUID id) {
    return jdbc.sql("SELECT * FROM offer WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query((row, _) -> new OfferRow(row).own())
        .optional();
  }

  /** Oldest first: those who wrote them have waited longest. */
  List<Offer> all(InName inName) {
    return jdbc.sql(
            """
            SELECT * FROM offer
            WHERE state = 'SHOWN' AND NOT hidden AND in_name = :inName AND shown_until > :now
            ORDER BY shown_since, id LIMIT :limit
            """)
        .param("inName", inName.name())
        .param("now", DbTime.of(clock.instant()))
        .param("limit", AT_MOST)
        .query((row, _) -> new OfferRow(row).offer())
        .list();
  }

  /** Whether a letter may go there: a few a day, of each offer one, whoever writes offers. */
  boolean mayAsk(UUID id, String mailbox) {
    return jdbc.sql(
                """
                UPDATE offer SET asked_at = :now, asked_of = :mailbox
                WHERE id = :id AND (asked_at IS NULL OR asked_at <= :before) AND :most > (
                    SELECT count(*) FROM offer WHERE asked_of = :mailbox AND asked_at > :before)
                """)
            .param("id", id)
            .param("mailbox", mailbox)
            .param("most", LETTERS_A_DAY)
            .param("now", DbTime.of(clock.instant()))
            .param("before", DbTime.of(clock.instant().minus(A_DAY)))
            .update()
        == 1;
  }
}
