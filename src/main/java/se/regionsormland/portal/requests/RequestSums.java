package se.regionsormland.portal.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.records.RecordGuard;

/** The money of all requests that have come in and are not taken back, for the strategy's table. */
@Service
@Transactional(readOnly = true)
@ForOfficers
public class RequestSums {

  private final JdbcClient jdbc;
  private final RequestRows requests;
  private final PlanStore plans;
  private final DecisionRows decisions;
  private final SubmittedIdeas ideas;
  private final RecordGuard guard;

  RequestSums(
      JdbcClient jdbc,
      RequestRows requests,
      PlanStore plans,
      DecisionRows decisions,
      SubmittedIdeas ideas,
      RecordGuard guard) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.plans = plans;
    this.decisions = decisions;
    this.ideas = ideas;
    this.guard = guard;
  }

  /** In the order of their references; what is closed to the viewer is not there. */
  public List<RequestSum> all(Viewer viewer) {
    return jdbc.sql("SELECT idea_id FROM submitted_request").query(RequestSums::id).list().stream()
        .flatMap(id -> open(id, viewer))
        .map(this::sum)
        .sorted(java.util.Comparator.comparing(RequestSum::reference))
        .toList();
  }

  /** Of one request, empty as it is missing there. For a page of its own: no other is read. */
  public Optional<RequestSum> of(SubmittedIdea idea, Viewer viewer) {
    return open(idea.id(), viewer).map(this::sum).findFirst();
  }

  private Stream<SubmittedIdea> open(UUID id, Viewer viewer) {
    return ideas.find(id, viewer).stream().filter(idea -> idea.state() != IdeaState.WITHDRAWN);
  }

  /** What a fund has granted to the others in its area, as the latest decisions of each say. */
  public Money grantedBeside(SubmittedIdea idea, Payer fund, Viewer viewer) {
    return jdbc.sql(
            """
            SELECT coalesce(sum(amount), 0)
            FROM (SELECT d.amount, d.number = max(d.number) OVER (PARTITION BY d.idea_id) AS holds
                  FROM request_decision d JOIN submitted_idea s ON s.id = d.idea_id
                  WHERE d.fund = :fund AND s.areas[1] = :area AND s.state <> 'WITHDRAWN'
                    AND s.id <> :own AND s.id <> ALL (:closed)) AS noted
            WHERE holds
            """)
        .param("fund", fund.name())
        .param("area", areaOf(idea))
        .param("own", idea.id())
        .param("closed", guard.closedTo(viewer))
        .query((row, _) -> new Money(row.getLong(1)))
        .single();
  }

  private static int areaOf(SubmittedIdea idea) {
    return idea.areas().isEmpty() ? 0 : idea.areas().getFirst();
  }

  private static UUID id(ResultSet row, int number) throws SQLException {
    return row.getObject("idea_id", UUID.class);
  }

  private RequestSum sum(SubmittedIdea idea) {
    return new RequestSum(
        idea.reference(),
        idea.content().title(),
        areaOf(idea),
        of(idea.id(), Payer.ONE_TO_ONE),
        of(idea.id(), Payer.ERDF));
  }

  private RequestSum.Of of(UUID idea, Payer fund) {
    var granted =
        decisions.of(idea).stream()
            .filter(noted -> noted.holds() && noted.decision().fund() == fund)
            .map(noted -> noted.decision().amount())
            .findFirst()
            .orElse(Money.ZERO);
    return new RequestSum.Of(sought(idea, fund), granted);
  }

  private Money sought(UUID idea, Payer fund) {
    return plans.sent(idea).stream()
        .findFirst()
        .map(plan -> plan.rows().paidBy(fund.source()))
        .orElseGet(() ->
            requests
                .submitted(idea)
                .map(request -> request.numbers().paidBy(fund))
                .orElse(Money.ZERO));
  }
}
