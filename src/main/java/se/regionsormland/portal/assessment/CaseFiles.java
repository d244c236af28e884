package se.regionsormland.portal.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.CaseAnswer;
import se.regionsormland.portal.cases.CaseRecords;
import se.regionsormland.portal.cases.Correspondence;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.web.NotFound;

/**
 * From a reference to its idea and its case: what was never sent, or is closed to the viewer, is
 * not found here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseFiles {

  private final SubmittedIdeas submitted;
  private final CaseRecords records;
  private final CaseRepository cases;
  private final CaseLog caseLog;

  CaseFiles(SubmittedIdeas submitted, CaseRecords records, CaseRepository cases, CaseLog caseLog) {
    this.submitted = submitted;
    this.records = records;
    this.cases = cases;
    this.caseLog = caseLog;
  }

  SubmittedIdea idea(String reference, Viewer viewer) {
    return submitted.withReference(reference, viewer).orElseThrow(NotFound::new);
  }

  Optional<OpenCase> find(String reference, Viewer viewer) {
    return submitted.open(reference, viewer);
  }

  OpenCase open(String reference, Viewer viewer) {
    return find(reference, viewer).orElseThrow(NotFound::new);
  }

  Correspondence correspondence(OpenCase open) {
    return records.correspondence(open.opened());
  }

  @Nullable CaseAnswer answer(SubmittedIdea idea, Viewer viewer) {
    return records.answer(Subject.idea(idea.id()), viewer).orElse(null);
  }

  /** What waits for its answer has none. */
  @Nullable CaseAnswer answer(OpenCase open) {
    return open.idea().state() == IdeaState.SUBMITTED
        ? null
        : records.answer(open.opened()).orElse(null);
  }

  AssessmentCase read(SubmittedIdea idea) {
    return cases.findBySubject(Subject.idea(idea.id())).orElseThrow(NotFound::new);
  }

  /** For whoever changes it. The log's turn is taken first, as it is where ideas change. */
  AssessmentCase locked(SubmittedIdea idea) {
    caseLog.hold(idea.id());
    return cases.findLockedBySubject(Subject.idea(idea.id())).orElseThrow(NotFound::new);
  }
}
