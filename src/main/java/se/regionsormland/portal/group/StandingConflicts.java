package se.regionsormland.portal.group;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.records.ConflictsOfInterest;

/** What is closed to somebody because another has said yes. A question alone closes nothing. */
@Component
class StandingConflicts implements ConflictsOfInterest {

  private final JdbcClient jdbc;

  StandingConflicts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<UUID> closedTo(UUID person) {
    return jdbc.sql(
            "SELECT subject_id FROM conflict_of_interest WHERE person_id = :person AND stands")
        .param("person", person)
        .query((row, _) -> row.getObject("subject_id", UUID.class))
        .set();
  }
}
