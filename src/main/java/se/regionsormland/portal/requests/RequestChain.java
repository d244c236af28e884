package se.regionsormland.portal.requests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.OpenCase;
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
    var chain = ids(ideaOrRequest);
    var read = ideas.all(chain.stream().map(Id::id).toList(), viewer);
    return links(chain, read);
  }

  /** Of a case that is open: where nothing is beside it in the chain, nothing more is read. */
  public List<Link> of(OpenCase open) {
    var chain = ids(open.id());
    var others = chain.stream().map(Id::id).filter(one -> !one.equals(open.id())).toList();
    var read = new HashMap<>(ideas.all(others, open.viewer()));
    read.put(open.id(), open.idea());
    return links(chain, read);
  }

  private static List<Link> links(List<Id> chain, Map<UUID, SubmittedIdea> read) {
    return chain.stream()
        .flatMap(one ->
            Stream.ofNullable(read.get(one.id())).map(idea -> new Link(idea, one.isRequest())))
        .toList();
  }

  private List<Id> ids(UUID ideaOrRequest) {
    return jdbc.sql(
            """
            SELECT s.id, r.idea_id IS NOT NULL AS is_request
            FROM submitted_idea s LEFT JOIN submitted_request r ON r.idea_id = s.id,
                 (SELECT coalesce((SELECT origin_id FROM submitted_request WHERE idea_id = :id), :id)
                    AS id) AS first
            WHERE s.id IN (first.id, :id) OR r.origin_id = first.id
            ORDER BY s.received_at, s.reference
            """)
        .param("id", ideaOrRequest)
        .query(new SimplePropertyRowMapper<>(Id.class))
        .list();
  }
}
