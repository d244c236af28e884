package se.regionsormland.portal.ideas;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which idea a form has made, so that the form sent twice is one idea. */
@Component
class SentForms {

  private final JdbcClient jdbc;
  private final IdeaRepository ideas;

  SentForms(JdbcClient jdbc, IdeaRepository ideas) {
    this.jdbc = jdbc;
    this.ideas = ideas;
  }

  /** Two at once wait for each other; the second finds what the first made. */
  Optional<Idea> lock(UUID sending) {
    jdbc.sql("SELECT pg_advisory_xact_lock(:number)")
        .param("number", sending.getMostSignificantBits())
        .query()
        .listOfRows();
    return ideas.lockSentWith(sending);
  }
}
