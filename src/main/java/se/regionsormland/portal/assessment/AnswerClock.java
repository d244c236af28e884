package se.regionsormland.portal.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.assessment.event.AnswerDelayed;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.Actor;
import se.regionsormland.portal.records.Diary;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;

/**
 * The date of the first answer: it stands still while the sender is waited for, and is moved by
 * telling her so with the reason (förvaltningslagen 11 §).
 */
@Service
@Transactional
@ForOfficers
public class AnswerClock {

  private final CaseFiles files;
  private final CasePauses pauses;
  private final Diary diary;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnswerClock(
      CaseFiles files,
      CasePauses pauses,
      Diary diary,
      ApplicationEventPublisher events,
      Clock clock) {
    this.files = files;
    this.pauses = pauses;
    this.diary = diary;
    this.events = events;
    this.clock = clock;
  }

  /** Told once: the same date again, as by a second click, tells nothing new. */
  public void tellDelay(String reference, LocalDate newDate, String reason, Viewer viewer) {
    var idea = files.idea(reference);
    var one = files.locked(idea);
    if (one.status().answerBy().equals(newDate)) {
      return;
    }
    one.answerBy(newDate);
    var detail = newDate.format(DateTimeFormatter.ISO_LOCAL_DATE) + ": " + reason;
    diary.add(idea.id(), Actor.of(viewer), Act.DELAY_TOLD, detail);
    events.publishEvent(new AnswerDelayed(idea.id(), reference, newDate, reason));
  }

  public void pause(String reference, String reason, Viewer viewer) {
    var idea = files.idea(reference);
    if (!files.locked(idea).isOpen()) {
      throw new CaseClosed();
    }
    if (pauses.standing(idea.id()) == null) {
      pauses.begin(idea.id(), SwedishTime.today(clock), reason);
      diary.add(idea.id(), Actor.of(viewer), Act.PAUSED, reason);
    }
  }

  /** The working days of the pause are added to the date. */
  public void resume(String reference, Viewer viewer) {
    var idea = files.idea(reference);
    var one = files.locked(idea);
    var pause = pauses.standing(idea.id());
    if (pause == null) {
      return;
    }
    var today = SwedishTime.today(clock);
    var stood = WorkingDays.between(pause.from(), today);
    one.answerBy(WorkingDays.after(one.status().answerBy(), stood));
    pauses.end(idea.id(), today);
    diary.add(idea.id(), Actor.of(viewer), Act.RESUMED, "");
  }
}
