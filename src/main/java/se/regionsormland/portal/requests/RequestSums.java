package se.regionsormland.portal.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.plan.Money;

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

  RequestSums(
      JdbcClient jdbc,
      RequestRows requests,
      PlanStore plans,
      DecisionRows decisions,
      SubmittedIdeas ideas) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.plans = plans;
    this.decisions = decisions;
    this.ideas = ideas;
  }

  /** In the order of their references; what is closed to the viewer is not there. */
  public List<RequestSum> all(Viewer viewer) {
    return jdbc.sql("SELECT idea_id FROM submitted_request").query(RequestSums::id).list().stream()
        .flatMap(id -> ideas.find(id, viewer).stream())
        .filter(idea -> idea.state() != IdeaState.WITHDRAWN)
        .map(this::sum)
        .sorted(java.util.Comparator.comparing(RequestSum::reference))
        .toList();
  }

  private static UUID id(ResultSet row, int number) throws SQLException {
    return row.getObject("idea_id", UUID.class);
  }

  private RequestSum sum(SubmittedIdea idea) {
    int area = idea.areas().isEmpty() ? 0 : idea.areas().getFirst();
    return new RequestSum(
        idea.reference(),
        idea.content().title(),
        area,
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
