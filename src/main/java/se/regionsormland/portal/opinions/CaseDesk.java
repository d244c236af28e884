package se.regionsormland.portal.opinions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.web.NotFound;

/** From a reference to what was sent: what is closed to the viewer is not found here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseDesk {

  private final SubmittedIdeas submitted;
  private final CaseLog caseLog;

  CaseDesk(SubmittedIdeas submitted, CaseLog caseLog) {
    this.submitted = submitted;
    this.caseLog = caseLog;
  }

  SubmittedIdea read(String reference, Viewer viewer) {
    return submitted.withReference(reference, viewer).orElseThrow(NotFound::new);
  }

  /** Waits for the case's turn: as it is read then, it stays until the transaction ends. */
  SubmittedIdea held(String reference, Viewer viewer) {
    caseLog.hold(read(reference, viewer).id());
    return read(reference, viewer);
  }

  static Subject subject(SubmittedIdea idea) {
    return Subject.idea(idea.id());
  }

  /** Neither answered nor withdrawn. */
  static boolean isOpen(SubmittedIdea idea) {
    return idea.state() == IdeaState.SUBMITTED;
  }
}
