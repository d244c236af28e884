package se.regionsormland.portal.cases;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Opened;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.web.NotFound;

/** What those who work at the region reach of a case: what is closed to them is not there. */
@Service
@Transactional
public class CaseRecords {

  private final ExchangeRows exchanges;
  private final AnswerRows answers;
  private final Answering answering;
  private final RecordGuard guard;

  CaseRecords(ExchangeRows exchanges, AnswerRows answers, Answering answering, RecordGuard guard) {
    this.exchanges = exchanges;
    this.answers = answers;
    this.answering = answering;
    this.guard = guard;
  }

  /** What was said with the sender since it came. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Correspondence correspondence(Subject subject, Viewer viewer) {
    return exchanges.of(opened(subject, viewer));
  }

  /** As {@link #correspondence(Subject, Viewer)}, of an idea's case that is open already. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Correspondence correspondence(Opened idea) {
    return exchanges.of(Subject.idea(idea.subject()));
  }

  /** As {@link #answer(Subject, Viewer)}, of an idea's case that is open already. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Optional<CaseAnswer> answer(Opened idea) {
    return answers.of(Subject.idea(idea.subject()));
  }

  /** Empty until it is answered. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Optional<CaseAnswer> answer(Subject subject, Viewer viewer) {
    return answers.of(opened(subject, viewer));
  }

  /**
   * Waits for the subject's turn first, then locks its row.
   *
   * @throws NotAwaitingAnswer when somebody has answered already, or the sender has taken it back
   */
  @ForOfficers
  public void answer(Subject subject, AnswerSheet sheet, Viewer by) {
    answering.answer(opened(subject, by), sheet, by);
  }

  private Subject opened(Subject subject, Viewer viewer) {
    if (!guard.opens(subject.id(), viewer)) {
      throw new NotFound();
    }
    return subject;
  }
}
