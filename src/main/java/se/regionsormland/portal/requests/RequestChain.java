package se.regionsormland.portal.requests;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;

/** What came of what: an idea, and the requests that were made from it (pärlband). */
@Service
@Transactional(readOnly = true)
@ForCaseWorkers
public class RequestChain {

  private final JdbcClient jdbc;
  private final SubmittedIdeas ideas;

  RequestChain(JdbcClient jdbc, SubmittedIdeas ideas) {
    this.jdbc = jdbc;
    this.ideas = ideas;
  }

  public record Link(SubmittedIdea idea, boolean isRequest) {}

  private record Id(UUID id, boolean isRequest) {}

  /** In the order they came, itself among them; what is closed to the viewer is not there. */
  public List<Link> of(UUID ideaOrRequest, Viewer viewer) {
    return jdbc
        .sql(
            """
            SELECT s.id, r.idea_id IS NOT NULL AS is_request
            FROM submitted_idea s LEFT JOIN submitted_request r ON r.idea_id = s.id,
                 (SELECT coalesce((SELECT origin_id FROM submitted_request WHERE idea_id = :id), :id)
                    AS id) AS first
            WHERE s.id IN (first.id, :id) OR r.origin_id = first.id
            ORDER BY s.received_at, s.reference
            """)
        .param("id", ideaOrRequest)
        .query((row, _) -> new Id(row.getObject("id", UUID.class), row.getBoolean("is_request")))
        .list()
        .stream()
        .flatMap(one ->
            ideas.find(one.id(), viewer).stream().map(idea -> new Link(idea, one.isRequest())))
        .toList();
  }
}
