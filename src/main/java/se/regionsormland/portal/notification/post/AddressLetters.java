package se.regionsormland.portal.notification.post;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.AddressCorrected;
import se.regionsormland.portal.introductions.event.OwnerMoved;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.Links;

/** A sender's address was wrong: nothing more goes to it, and what waited goes to the right one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AddressLetters {

  private static final String OWN_PAGE = "/mina-ideer/";

  private final LetterWriter letters;
  private final JdbcClient jdbc;
  private final Links links;
  private final Clock clock;

  AddressLetters(LetterWriter letters, JdbcClient jdbc, Links links, Clock clock) {
    this.letters = letters;
    this.jdbc = jdbc;
    this.links = links;
    this.clock = clock;
  }

  @EventListener
  void on(AddressCorrected corrected) {
    dropOfTheDraft(corrected.ideaId());
    redirect(corrected.ideaId(), corrected);
    letters.write(
        new Occasion(
            LetterKind.ADDRESS_CORRECTED,
            corrected.ideaId(),
            corrected.senderKey().value(),
            corrected.reference()),
        corrected.to(),
        corrected.language(),
        Map.of("link", links.to(corrected.senderKey().page(), corrected.language())));
  }

  @EventListener
  void on(OwnerMoved moved) {
    redirect(moved.introduction(), moved.how());
  }

  /** Their links asked for what is done since long. */
  private void dropOfTheDraft(UUID idea) {
    jdbc.sql(
            "DELETE FROM letter WHERE about = :idea AND state <> 'SENT' AND kind NOT IN (:records)")
        .param("idea", idea)
        .param("records", OldLetters.records())
        .update();
  }

  /** One that a mail server is being given right now goes there if that server is in trouble. */
  private void redirect(UUID about, AddressCorrected how) {
    jdbc.sql(
            """
            UPDATE letter
            SET recipient = :to, body = regexp_replace(body, :page, :now_page, 'g'),
                attempts = CASE state WHEN 'WAITING' THEN 0 ELSE attempts END,
                next_attempt_at = CASE state WHEN 'WAITING' THEN :now ELSE next_attempt_at END
            WHERE about = :about AND sealed AND state IN ('WAITING', 'SENDING') AND recipient = :from
            """)
        .param("about", about)
        .param("from", how.from())
        .param("to", how.to())
        .param("page", OWN_PAGE + "[A-Za-z0-9_-]{43}")
        .param("now_page", OWN_PAGE + how.senderKey().value())
        .param("now", DbTime.of(clock.instant()))
        .update();
  }
}
