package se.regionsormland.portal.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.assessment.AssessmentCase.CaseClosed;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.cases.Exchanges;
import se.regionsormland.portal.completion.Completions;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * The date of the first answer: it stands still while the sender is waited for, and is moved by
 * telling her so with the reason (förvaltningslagen 11 §).
 */
@Service
@Transactional
@ForOfficers
public class AnswerClock {

  private final CaseFiles files;
  private final Completions completions;
  private final CasePauses pauses;
  private final StandingClock standing;
  private final Exchanges exchanges;
  private final CaseLog caseLog;
  private final Clock clock;

  AnswerClock(
      CaseFiles files,
      Completions completions,
      CasePauses pauses,
      StandingClock standing,
      Exchanges exchanges,
      CaseLog caseLog,
      Clock clock) {
    this.files = files;
    this.completions = completions;
    this.pauses = pauses;
    this.standing = standing;
    this.exchanges = exchanges;
    this.caseLog = caseLog;
    this.clock = clock;
  }

  /** Told once: the same date again, as by a second click, tells nothing new. */
  public void tellDelay(String reference, LocalDate newDate, String reason, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    var one = files.locked(idea);
    if (one.status().answerBy().equals(newDate)) {
      return;
    }
    var promise = standing.move(one, newDate);
    var detail = newDate.format(DateTimeFormatter.ISO_LOCAL_DATE) + ": " + reason;
    caseLog.add(idea.id(), DoneBy.of(viewer), Act.DELAY_TOLD, detail);
    exchanges.tell(one.subject(), Exchange.Kind.DELAYED, reason, promise);
  }

  /**
   * The sender is asked for {@code question}, and the clock stands still until she has answered.
   */
  public void pause(String reference, String question, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    var one = files.locked(idea);
    if (!one.isOpen()) {
      throw new CaseClosed();
    }
    if (pauses.standing(one.id()) == null) {
      pauses.begin(one.id(), SwedishTime.today(clock), question);
      caseLog.add(idea.id(), DoneBy.of(viewer), Act.PAUSED, question);
      exchanges.tell(one.subject(), Exchange.Kind.ASKED, question, one.promise());
    }
  }

  /** What the sender was to complete is waited for no more either. */
  public void resume(String reference, Viewer viewer) {
    var _ = completions.takeBack(reference, viewer);
    standing.start(files.locked(files.idea(reference, viewer)), DoneBy.of(viewer));
  }
}
