package se.regionsormland.portal.requests.handover;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.requests.RequestInCase.Origin;
import se.regionsormland.portal.requests.numbers.Request;

/** For the sender of both: the idea that her request was made from, and what she said otherwise. */
@Component
class Origins {

  private final JdbcClient jdbc;

  Origins(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Origin> of(Request request) {
    return Optional.ofNullable(request.origin())
        .flatMap(this::words)
        .flatMap(idea -> words(request.idea()).map(now -> Origin.of(idea.title(), idea, now)));
  }

  private Optional<Origin.Words> words(UUID idea) {
    return jdbc.sql(
            """
            SELECT reference, title, text, amount, organisation FROM submitted_idea WHERE id = :idea
            """)
        .param("idea", idea)
        .query(Origin.Words.class)
        .optional();
  }
}
