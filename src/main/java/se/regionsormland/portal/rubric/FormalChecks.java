package se.regionsormland.portal.rubric;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.rubric.FormalCheck.Ticked;
import se.regionsormland.portal.rubric.Rubric.FormalDemand;
import se.regionsormland.portal.web.NotFound;

/**
 * The formal demands on a request, before anybody judges what it is worth. The rules of the day say
 * what they can; a person ticks, and nothing follows by itself.
 */
@Service
@Transactional
public class FormalChecks {

  private final SubmittedIdeas ideas;
  private final SubmittedRequests requests;
  private final Rubrics rubrics;
  private final FormalRows rows;
  private final RecordGuard guard;
  private final CaseLog caseLog;
  private final Clock clock;

  FormalChecks(
      SubmittedIdeas ideas,
      SubmittedRequests requests,
      Rubrics rubrics,
      FormalRows rows,
      RecordGuard guard,
      CaseLog caseLog,
      Clock clock) {
    this.ideas = ideas;
    this.requests = requests;
    this.rubrics = rubrics;
    this.rows = rows;
    this.guard = guard;
    this.caseLog = caseLog;
    this.clock = clock;
  }

  /** What came of ticking. */
  public enum Outcome {
    DONE,
    /** Somebody else has ticked meanwhile: nothing was overwritten. */
    CHANGED,
    /** The case is answered or withdrawn. */
    CLOSED
  }

  /**
   * @throws NotFound for what is no request, too
   */
  @ForOfficers
  @Transactional(readOnly = true)
  public FormalFile read(String reference, Viewer viewer) {
    var idea = idea(reference, viewer);
    var request = requests.inCase(idea, viewer).orElseThrow(NotFound::new);
    var rubric = rubrics.of(idea.id()).orElseThrow(NotFound::new);
    return new FormalFile(idea, rubric, rows.latest(idea.id()).orElse(null), request.checked());
  }

  private SubmittedIdea idea(String reference, Viewer viewer) {
    return ideas.withReference(reference, viewer).orElseThrow(NotFound::new);
  }

  /** For whoever looks at the case; empty until somebody has ticked. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Optional<FormalCheck> of(SubmittedIdea idea, Viewer viewer) {
    return guard.opens(idea.id(), viewer) ? rows.latest(idea.id()) : Optional.empty();
  }

  /**
   * All demands at once. The same as stands there is not saved again.
   *
   * @param onto the number of the check that its writer had read, 0 for none
   * @throws IllegalArgumentException where a demand is not answered, or is none
   */
  @ForOfficers
  public Outcome tick(String reference, Map<String, Ticked> ticked, long onto, Viewer by) {
    caseLog.hold(idea(reference, by).id());
    var file = read(reference, by);
    var before = file.check();
    if (file.idea().state() != IdeaState.SUBMITTED) {
      return Outcome.CLOSED;
    }
    if (before != null && before.ticked().equals(ticked)) {
      return Outcome.DONE;
    }
    if ((before == null ? 0 : before.number()) != onto) {
      return Outcome.CHANGED;
    }
    add(file, ticked, by);
    return Outcome.DONE;
  }

  private void add(FormalFile file, Map<String, Ticked> ticked, Viewer by) {
    if (!ticked
        .keySet()
        .equals(
            file.rubric().formal().stream().map(FormalDemand::id).collect(Collectors.toSet()))) {
      throw new IllegalArgumentException("Every demand is answered");
    }
    var subject = Subject.idea(file.idea().id());
    var before = file.check();
    int number = before == null ? 1 : before.number() + 1;
    rubrics.keep(subject);
    rows.add(subject, number, ticked, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    caseLog.add(subject.id(), DoneBy.of(by), Act.FORMAL_CHECKED, "");
  }
}
