package se.regionsormland.portal.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.cases.Exchanges;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.region.AnswerTime;
import se.regionsormland.portal.region.MeetingRemoved;
import se.regionsormland.portal.shared.SwedishTime;

/** Who was promised a meeting that is taken away is told so, with the next one if it is set. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PromisedMeetings {

  private final JdbcClient jdbc;
  private final CaseRepository cases;
  private final AnswerTime answerTime;
  private final Exchanges exchanges;
  private final CaseLog caseLog;
  private final Clock clock;

  PromisedMeetings(
      JdbcClient jdbc,
      CaseRepository cases,
      AnswerTime answerTime,
      Exchanges exchanges,
      CaseLog caseLog,
      Clock clock) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.answerTime = answerTime;
    this.exchanges = exchanges;
    this.caseLog = caseLog;
    this.clock = clock;
  }

  @EventListener
  void on(MeetingRemoved removed) {
    if (!removed.day().isBefore(SwedishTime.today(clock))) {
      promised(removed.day()).forEach(idea -> tell(idea, removed.day()));
    }
  }

  /** In the order that whoever holds several cases takes them in; the database has another. */
  private List<UUID> promised(LocalDate day) {
    return jdbc
        .sql(
            """
            SELECT c.subject_id FROM assessment_case c JOIN submitted_idea s ON s.id = c.subject_id
            WHERE c.group_meets = :day AND s.state <> 'WITHDRAWN'
              AND c.sender_choice IS DISTINCT FROM 'STOP'
            """)
        .param("day", day)
        .query((row, _) -> row.getObject("subject_id", UUID.class))
        .stream()
        .sorted()
        .toList();
  }

  private void tell(UUID idea, LocalDate removed) {
    caseLog.hold(idea);
    cases
        .findLockedBySubject(Subject.idea(idea))
        .filter(one -> removed.equals(one.promise().groupMeets()))
        .ifPresent(one -> tell(one, removed));
  }

  private void tell(AssessmentCase one, LocalDate removed) {
    var before = one.promise();
    var now = answerTime.moved(before, before.firstAnswerBy(), SwedishTime.today(clock));
    one.meets(now.groupMeets());
    var idea = one.subject().id();
    var day = removed.format(DateTimeFormatter.ISO_LOCAL_DATE);
    caseLog.add(idea, DoneBy.portal(), Act.MEETING_MOVED, day);
    exchanges.tell(one.subject(), Exchange.Kind.MEETING_MOVED, "", now);
  }
}
