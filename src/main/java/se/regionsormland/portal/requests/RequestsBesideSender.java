package se.regionsormland.portal.requests;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.BeforeSending.Said;
import se.regionsormland.portal.ideas.Beside;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.Matter;
import se.regionsormland.portal.ideas.WrittenLine;
import se.regionsormland.portal.requests.numbers.RequestRows;
import se.regionsormland.portal.requests.rows.PlanStore;
import se.regionsormland.portal.requests.rows.PlanView;
import se.regionsormland.portal.requests.rows.PlanViews;
import se.regionsormland.portal.shared.SwedishTime;

/** On her own pages a request says its money, and an idea leads on to a request. */
@Component
class RequestsBesideSender implements BesideSender {

  private final RequestRows rows;
  private final DecisionRows decisions;
  private final RequestLines lines;
  private final PlanViews views;
  private final PlanStore plans;
  private final Clock clock;

  RequestsBesideSender(
      RequestRows rows,
      DecisionRows decisions,
      RequestLines lines,
      PlanViews views,
      PlanStore plans,
      Clock clock) {
    this.views = views;
    this.plans = plans;
    this.clock = clock;
    this.rows = rows;
    this.decisions = decisions;
    this.lines = lines;
  }

  @Override
  public Optional<Beside> of(UUID idea) {
    return rows.of(idea).map(request -> lines.beside(request.numbers()));
  }

  /** By the rules of today; what three numbers cannot tell is not asked yet. */
  @Override
  public List<Said> beforeSending(UUID idea) {
    return rows.of(idea).stream()
        .flatMap(request -> views.of(request.numbers(), SwedishTime.today(clock)).stream())
        .filter(PlanView.Checked::isNotMet)
        .map(one -> new Said(String.join(" ", one.says()), one.source(), false, false))
        .toList();
  }

  @Override
  public Shown shown(Sent idea) {
    return rows.of(idea.id()).isPresent()
        ? new Shown(List.of(), decided(idea), List.of(plan(idea.id(), idea.at("/plan"))))
        : Shown.ways(List.of(new Matter("requests.begin", idea.at("/begar-medfinansiering"))));
  }

  private List<WrittenLine> decided(Sent idea) {
    return decisions.of(idea.id()).stream()
        .filter(Decision.Noted::holds)
        .map(noted -> lines.decided(noted.decision()))
        .toList();
  }

  private Matter plan(UUID idea, String page) {
    return plans.sent(idea).stream()
        .findFirst()
        .map(sent -> new Matter("requests.plan.see", page, lines.version(sent)))
        .orElseGet(() -> new Matter("requests.plan.begin", page));
  }
}
