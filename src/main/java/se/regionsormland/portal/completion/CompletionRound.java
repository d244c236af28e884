package se.regionsormland.portal.completion;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.completion.event.CompletionEnded;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * A sender who has not answered by the day is not waited for: the clock goes again. She may still
 * answer, until the case is closed.
 */
@Component
class CompletionRound {

  private final CompletionRows rows;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CompletionRound(
      CompletionRows rows, CaseLog caseLog, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.caseLog = caseLog;
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${portal.retention.every:1h}",
      initialDelayString = "${portal.retention.every:1h}")
  @Transactional
  public void lapse() {
    rows.over(SwedishTime.today(clock)).forEach(this::lapse);
  }

  private void lapse(UUID subject) {
    caseLog.hold(subject);
    rows.open(subject)
        .filter(one -> !one.lapsed() && one.asked().answerBy().isBefore(SwedishTime.today(clock)))
        .ifPresent(one -> {
          rows.lapse(one);
          caseLog.add(subject, DoneBy.portal(), Act.COMPLETION_LAPSED, "");
          events.publishEvent(new CompletionEnded(Subject.idea(subject), false, DoneBy.portal()));
        });
  }
}
