package se.regionsormland.portal.assessment;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.assessment.AnswerSender.DraftChanged;
import se.regionsormland.portal.assessment.drafts.AnswerDraft;
import se.regionsormland.portal.assessment.drafts.AnswerDrafts;
import se.regionsormland.portal.assessment.drafts.AnswerParts;
import se.regionsormland.portal.assessment.drafts.DraftOutcome;
import se.regionsormland.portal.assessment.drafts.SendOutcome;
import se.regionsormland.portal.cases.NotAwaitingAnswer;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;

/** The answer: written as a draft that officers share, and sent once. */
@Service
@Transactional
@ForOfficers
public class Answers {

  private final CaseFiles files;
  private final AnswerDrafts drafts;
  private final AnswerSender sender;
  private final CaseLog caseLog;

  Answers(CaseFiles files, AnswerDrafts drafts, AnswerSender sender, CaseLog caseLog) {
    this.files = files;
    this.drafts = drafts;
    this.sender = sender;
    this.caseLog = caseLog;
  }

  @Transactional(readOnly = true)
  public Optional<AnswerDraft> draft(String reference, Viewer viewer) {
    return drafts.of(files.read(files.idea(reference, viewer)).id());
  }

  @Transactional(readOnly = true)
  public Optional<AnswerDraft> draft(OpenCase open) {
    return drafts.ofSubject(open.id());
  }

  public DraftOutcome save(String reference, AnswerParts parts, long onto, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    var one = files.locked(idea);
    if (!one.isOpen()) {
      return new DraftOutcome.Closed(files.answer(idea, viewer));
    }
    if (!drafts.save(one.id(), parts, onto, viewer)) {
      return new DraftOutcome.Changed(drafts.of(one.id()).orElseThrow());
    }
    if (onto == 0) {
      caseLog.add(idea.id(), DoneBy.of(viewer), Act.ANSWER_DRAFTED, "");
    }
    return new DraftOutcome.Saved(onto + 1);
  }

  /** Sends the draft as it was looked through: that version and no other, and only once. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public SendOutcome send(String reference, long version, Viewer viewer) {
    try {
      sender.send(reference, version, viewer);
      return new SendOutcome.Sent();
    } catch (NotAwaitingAnswer | DraftChanged e) {
      return sender.whatCameBetween(reference, viewer);
    }
  }
}
