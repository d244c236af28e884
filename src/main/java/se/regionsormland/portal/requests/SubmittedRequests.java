package se.regionsormland.portal.requests;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.requests.RequestInCase.Origin;
import se.regionsormland.portal.requests.numbers.Request;
import se.regionsormland.portal.requests.numbers.RequestRows;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.rows.PlanLines;
import se.regionsormland.portal.requests.rows.PlanStore;
import se.regionsormland.portal.requests.rows.PlanVersion;
import se.regionsormland.portal.requests.rows.PlanView;
import se.regionsormland.portal.requests.rows.PlanViews;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * What those who work at the region reach of requests: drafts do not exist here, nor does what is
 * closed to the one who asks.
 */
@Service
@Transactional(readOnly = true)
public class SubmittedRequests {

  private final RequestRows rows;
  private final PlanStore plans;
  private final PlanViews views;
  private final PlanLines lines;
  private final DecisionRows decisions;
  private final SubmittedIdeas ideas;
  private final RecordGuard guard;

  SubmittedRequests(
      RequestRows rows,
      PlanStore plans,
      PlanViews views,
      PlanLines lines,
      DecisionRows decisions,
      SubmittedIdeas ideas,
      RecordGuard guard) {
    this.decisions = decisions;
    this.rows = rows;
    this.plans = plans;
    this.views = views;
    this.lines = lines;
    this.ideas = ideas;
    this.guard = guard;
  }

  /** Empty where the idea is that and no more. Of its origin only what the viewer may read. */
  @ForCaseWorkers
  public Optional<RequestInCase> inCase(SubmittedIdea idea, Viewer viewer) {
    return rows.submitted(idea.id())
        .filter(_ -> guard.opens(idea.id(), viewer))
        .map(request -> inCase(request, idea, viewer));
  }

  @ForCaseWorkers
  public Optional<RequestInCase> inCase(OpenCase open) {
    return rows.submitted(open.id()).map(request -> inCase(request, open.idea(), open.viewer()));
  }

  /** By the rules of the day that it came, or that its plan came. */
  private RequestInCase inCase(Request request, SubmittedIdea idea, Viewer viewer) {
    var versions = plans.sent(idea.id());
    var plan =
        versions.stream()
            .findFirst()
            .map(latest -> views.of(latest.rows(), idea.areas(), latest.day()))
            .orElse(null);
    var day = SwedishTime.dateOf(idea.came().at());
    var checked = plan == null ? views.of(request.numbers(), day) : plan.checked();
    return new RequestInCase(
        request.numbers(),
        Optional.ofNullable(request.origin())
            .flatMap(id -> ideas.find(id, viewer))
            .map(origin ->
                Origin.of(origin.called(), Origin.Words.of(origin), Origin.Words.of(idea)))
            .orElse(null),
        plan,
        versions,
        PlanVersion.of(versions, lines, LocaleContextHolder.getLocale()),
        plan == null ? List.of() : said(plan),
        checked,
        decisions.of(idea.id()));
  }

  /** What no figure tells, by the rules of the day that the plan came. */
  private List<String> said(PlanView plan) {
    var reader = LocaleContextHolder.getLocale();
    return Stream.concat(
            lines.answers(plan.rows(), reader).stream(),
            lines.aid(plan.rows(), plan.rules(), reader).stream())
        .toList();
  }

  /**
   * As {@link SubmittedIdeas#registerByHand}: what came another way, with its numbers if it is a
   * request. The same sending twice is the same.
   */
  @ForOfficers
  @Transactional
  public UUID registerByHand(HandEntry entry, ThreeNumbers numbers, Viewer by) {
    return numbers.equals(ThreeNumbers.costing(numbers.total()))
        ? ideas.registerByHand(entry, by)
        : ideas.registerByHand(entry, idea -> rows.write(idea, null, numbers), by);
  }
}
