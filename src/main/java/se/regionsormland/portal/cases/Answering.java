package se.regionsormland.portal.cases;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.cases.event.CaseAnswered;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.web.NotFound;

/** The answer is given once: what it is about says first that it waits for one. */
@Component
class Answering {

  private final ObjectProvider<CaseRoom> rooms;
  private final AnswerRows rows;
  private final AnswerWords words;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Answering(
      ObjectProvider<CaseRoom> rooms,
      AnswerRows rows,
      AnswerWords words,
      CaseLog caseLog,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rooms = rooms;
    this.rows = rows;
    this.words = words;
    this.caseLog = caseLog;
    this.events = events;
    this.clock = clock;
  }

  void answer(Subject subject, AnswerSheet sheet, Viewer by) {
    caseLog.hold(subject.id());
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    rooms.stream()
        .filter(one -> one.kind() == subject.kind())
        .findFirst()
        .orElseThrow(NotFound::new)
        .answered(subject.id(), at);
    var answer = new CaseAnswer(words.filed(sheet), at, by.name());
    rows.add(subject, answer);
    caseLog.add(subject.id(), DoneBy.of(by), Act.ANSWERED, sheet.sentence());
    events.publishEvent(new CaseAnswered(subject, answer));
  }
}
