package se.regionsormland.portal.opinions;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.OpenCase;
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
  private final Members group;

  CaseDesk(SubmittedIdeas submitted, CaseLog caseLog, Members group) {
    this.submitted = submitted;
    this.caseLog = caseLog;
    this.group = group;
  }

  SubmittedIdea read(String reference, Viewer viewer) {
    return submitted.withReference(reference, viewer).orElseThrow(NotFound::new);
  }

  Optional<SubmittedIdea> find(UUID subject, Viewer viewer) {
    return submitted.find(subject, viewer);
  }

  /** To settle who looks at it and what the group says; to others it is not there. */
  SubmittedIdea readToSettle(String reference, Viewer viewer) {
    mustSettle(viewer);
    return read(reference, viewer);
  }

  /** As {@link #readToSettle}, for a page. */
  OpenCase openToSettle(String reference, Viewer viewer) {
    mustSettle(viewer);
    return submitted.open(reference, viewer).orElseThrow(NotFound::new);
  }

  /** As {@link #held}, for who settles. */
  SubmittedIdea heldToSettle(String reference, Viewer viewer) {
    mustSettle(viewer);
    return held(reference, viewer);
  }

  private void mustSettle(Viewer viewer) {
    if (!settles(viewer)) {
      throw new NotFound();
    }
  }

  boolean settles(Viewer viewer) {
    return group.settles(viewer);
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
