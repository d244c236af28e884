package se.regionsormland.portal.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.cases.Exchanges;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.region.AnswerTime;
import se.regionsormland.portal.region.Promise;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;

/** Lets a clock that stands still go again, whoever ended the pause: an officer or the sender. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StandingClock {

  private final CasePauses pauses;
  private final AnswerTime answerTime;
  private final Exchanges exchanges;
  private final CaseLog caseLog;
  private final Clock clock;

  StandingClock(
      CasePauses pauses, AnswerTime answerTime, Exchanges exchanges, CaseLog caseLog, Clock clock) {
    this.pauses = pauses;
    this.answerTime = answerTime;
    this.exchanges = exchanges;
    this.caseLog = caseLog;
    this.clock = clock;
  }

  /** The working days of the pause are added to the date. */
  void start(AssessmentCase one, DoneBy by) {
    var pause = pauses.standing(one.id());
    if (pause == null) {
      return;
    }
    var today = SwedishTime.today(clock);
    var stood = WorkingDays.between(pause.from(), today);
    var promise = move(one, WorkingDays.after(one.status().answerBy(), stood));
    pauses.end(one.id(), today);
    caseLog.add(one.subject().id(), by, Act.RESUMED, "");
    exchanges.tell(one.subject(), Exchange.Kind.RESUMED, "", promise);
  }

  /** The question reached nobody, so nobody was waited for: the date is what it was. */
  void hasNotStood(AssessmentCase one) {
    if (pauses.standing(one.id()) == null) {
      return;
    }
    pauses.end(one.id(), SwedishTime.today(clock));
    caseLog.add(one.subject().id(), DoneBy.portal(), Act.QUESTION_LOST, "");
    exchanges.note(one.subject(), Exchange.Kind.RESUMED, one.promise());
  }

  /** A meeting that would come before the first answer is changed for the next. */
  Promise move(AssessmentCase one, LocalDate firstAnswerBy) {
    var moved = answerTime.moved(one.promise(), firstAnswerBy, SwedishTime.today(clock));
    one.promise(moved);
    return moved;
  }
}
