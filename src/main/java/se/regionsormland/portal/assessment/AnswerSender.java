package se.regionsormland.portal.assessment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.assessment.drafts.AnswerDrafts;
import se.regionsormland.portal.assessment.drafts.SendOutcome;
import se.regionsormland.portal.cases.CaseRecords;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Subject;

/**
 * The irreversible step: the answer to the sender, the log and the case, which closes by what is
 * announced, are one transaction. The idea's row lets one officer at a time through.
 */
@Component
@Transactional
class AnswerSender {

  private final CaseFiles files;
  private final AnswerDrafts drafts;
  private final CaseRecords records;

  AnswerSender(CaseFiles files, AnswerDrafts drafts, CaseRecords records) {
    this.files = files;
    this.drafts = drafts;
    this.records = records;
  }

  void send(String reference, long version, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    var one = files.read(idea).id();
    var draft =
        drafts.of(one).filter(kept -> kept.version() == version).orElseThrow(DraftChanged::new);
    records.answer(Subject.idea(idea.id()), draft.parts().sheet(), viewer);
    files.locked(idea).leaveWith(viewer);
    if (!drafts.remove(one, version)) {
      throw new DraftChanged();
    }
  }

  @Transactional(readOnly = true)
  SendOutcome whatCameBetween(String reference, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    return files.read(idea).isOpen()
        ? new SendOutcome.Changed()
        : new SendOutcome.Closed(files.answer(idea, viewer));
  }

  /** The draft is another than the one that was looked through, or gone. Undoes the sending. */
  static class DraftChanged extends RuntimeException {

    DraftChanged() {
      super("The draft has changed", null, false, false);
    }
  }
}
