package se.regionsormland.portal.assessment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Viewer;

/**
 * The irreversible step: the answer to the sender, the log and the case, which closes by the idea's
 * own word, are one transaction. The idea's row lets one officer at a time through.
 */
@Component
@Transactional
class AnswerSender {

  private final CaseFiles files;
  private final AnswerDrafts drafts;
  private final SubmittedIdeas submitted;

  AnswerSender(CaseFiles files, AnswerDrafts drafts, SubmittedIdeas submitted) {
    this.files = files;
    this.drafts = drafts;
    this.submitted = submitted;
  }

  void send(String reference, long version, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    var one = files.read(idea).id();
    var draft =
        drafts.of(one).filter(kept -> kept.version() == version).orElseThrow(DraftChanged::new);
    submitted.answer(idea.id(), draft.parts().sheet(), viewer);
    files.locked(idea).leaveWith(viewer);
    if (!drafts.remove(one, version)) {
      throw new DraftChanged();
    }
  }

  @Transactional(readOnly = true)
  CaseStatus status(String reference, Viewer viewer) {
    return files.read(files.idea(reference, viewer)).status();
  }
}
