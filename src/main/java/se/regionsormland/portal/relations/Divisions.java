package se.regionsormland.portal.relations;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.cases.Exchanges;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.web.NotFound;

/**
 * An idea with two aims is offered to its sender for dividing, with a reason in the region's words.
 * What becomes of it is hers: {@link OfferedDivision}.
 */
@Service
@Transactional
public class Divisions {

  private final SubmittedIdeas submitted;
  private final SubmittedRequests requests;
  private final DivisionRows rows;
  private final Exchanges exchanges;
  private final CaseLog caseLog;

  Divisions(
      SubmittedIdeas submitted,
      SubmittedRequests requests,
      DivisionRows rows,
      Exchanges exchanges,
      CaseLog caseLog) {
    this.submitted = submitted;
    this.requests = requests;
    this.rows = rows;
    this.exchanges = exchanges;
    this.caseLog = caseLog;
  }

  /** What was offered, and what she said. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Optional<Division> of(String reference, Viewer viewer) {
    return rows.of(idea(reference, viewer).id());
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Optional<Division> of(OpenCase open) {
    return rows.of(open.id());
  }

  /** It waits for an answer, is an idea and no more, and its sender can be written to. */
  @ForOfficers
  @Transactional(readOnly = true)
  public boolean canBeOffered(String reference, Viewer viewer) {
    var idea = idea(reference, viewer);
    return rows.of(idea.id()).isEmpty() && isDivisible(idea, viewer);
  }

  /**
   * Stands on her page at once, and goes by letter.
   *
   * @return false if it is offered already; nothing was changed
   */
  @ForOfficers
  public boolean offer(String reference, String reason, Viewer viewer) {
    caseLog.hold(idea(reference, viewer).id());
    var idea = idea(reference, viewer);
    if (!isDivisible(idea, viewer)) {
      throw new NotFound();
    }
    boolean first = rows.offer(idea.id(), reason, viewer);
    if (first) {
      caseLog.add(idea.id(), DoneBy.of(viewer), Act.DIVISION_OFFERED, "");
      exchanges.tell(Subject.idea(idea.id()), Exchange.Kind.DIVISION, reason);
    }
    return first;
  }

  private boolean isDivisible(SubmittedIdea idea, Viewer viewer) {
    return idea.state() == IdeaState.SUBMITTED
        && idea.contact().hasEmail()
        && requests.inCase(idea, viewer).isEmpty();
  }

  private SubmittedIdea idea(String reference, Viewer viewer) {
    return submitted.withReference(reference, viewer).orElseThrow(NotFound::new);
  }
}
