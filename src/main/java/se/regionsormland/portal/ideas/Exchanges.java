package se.regionsormland.portal.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.SenderTold;
import se.regionsormland.portal.region.Promise;
import se.regionsormland.portal.web.NotFound;

/** What is said between receipt and answer. Whoever keeps the clock tells the sender through it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Exchanges {

  private final JdbcClient jdbc;
  private final IdeaRepository ideas;
  private final SenderKeys keys;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Exchanges(
      JdbcClient jdbc,
      IdeaRepository ideas,
      SenderKeys keys,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.ideas = ideas;
    this.keys = keys;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Stands on her page at once, and goes by letter if she has an address. When her own reply starts
   * the clock no letter goes: the page that she comes to says so.
   */
  public void tell(UUID ideaId, Exchange.Kind kind, String text, Promise promise) {
    var idea = ideas.findById(ideaId).orElseThrow(NotFound::new);
    boolean byHerReply = kind == Exchange.Kind.RESUMED && of(ideaId).endsWithReply();
    var line = add(ideaId, kind, text, promise);
    if (kind.goesByLetter() && !byHerReply && idea.contact().hasEmail()) {
      events.publishEvent(
          new SenderTold(
              ideaId,
              idea.reference(),
              idea.contact().email(),
              keys.giveByLetter(ideaId),
              idea.language(),
              line));
    }
  }

  /** Stands on her page alone: by letter she cannot be reached. */
  public void note(UUID ideaId, Exchange.Kind kind, Promise promise) {
    add(ideaId, kind, "", promise);
  }

  void reply(UUID ideaId, String text) {
    add(ideaId, Exchange.Kind.REPLIED, text, null);
  }

  private Exchange add(UUID ideaId, Exchange.Kind kind, String text, @Nullable Promise promise) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    jdbc.sql(
            """
            INSERT INTO idea_exchange (idea_id, kind, at, text, answer_by, group_meets)
            VALUES (:idea, :kind, :at, :text, :answerBy, :groupMeets)
            """)
        .param("idea", ideaId)
        .param("kind", kind.name())
        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
        .param("text", text)
        .param("answerBy", promise == null ? null : promise.firstAnswerBy())
        .param("groupMeets", promise == null ? null : promise.groupMeets())
        .update();
    return new Exchange(kind, at, text, promise);
  }

  Correspondence of(UUID ideaId) {
    return new Correspondence(
        jdbc.sql(
                """
                SELECT kind, at, text, answer_by, group_meets FROM idea_exchange
                WHERE idea_id = :idea ORDER BY id
                """)
            .param("idea", ideaId)
            .query((row, _) -> line(row))
            .list());
  }

  private static Exchange line(ResultSet row) throws SQLException {
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    var answerBy = row.getObject("answer_by", LocalDate.class);
    return new Exchange(
        Exchange.Kind.valueOf(row.getString("kind")),
        at,
        row.getString("text"),
        answerBy == null
            ? null
            : new Promise(answerBy, row.getObject("group_meets", LocalDate.class)));
  }
}
