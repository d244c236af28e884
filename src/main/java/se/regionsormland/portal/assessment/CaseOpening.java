package se.regionsormland.portal.assessment;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.IdeaAnswered;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.ideas.event.IdeaWithdrawn;
import se.regionsormland.portal.ideas.event.OwnerChose;
import se.regionsormland.portal.ideas.event.OwnerReplied;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.Actor;
import se.regionsormland.portal.records.Diary;
import se.regionsormland.portal.records.DiaryLine;
import se.regionsormland.portal.shared.SwedishTime;

/** Follows the idea, in its own transaction: sent and in the queue are one and the same. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseOpening {

  private final CaseRepository cases;
  private final CasePauses pauses;
  private final StandingClock standing;
  private final Diary diary;
  private final Clock clock;

  CaseOpening(
      CaseRepository cases, CasePauses pauses, StandingClock standing, Diary diary, Clock clock) {
    this.cases = cases;
    this.pauses = pauses;
    this.standing = standing;
    this.diary = diary;
    this.clock = clock;
  }

  @EventListener
  void open(IdeaSubmitted event) {
    cases.save(new AssessmentCase(event.ideaId(), event.promise(), clock.instant()));
  }

  /** Whoever answered stands in the diary, which is written before the event. */
  @EventListener
  void close(IdeaAnswered event) {
    var by =
        diary.of(event.ideaId()).stream()
            .filter(line -> line.act() == Act.ANSWERED)
            .map(DiaryLine::actor)
            .findFirst()
            .orElseGet(() -> Actor.portal().name());
    cases.findLockedByIdeaId(event.ideaId()).ifPresent(one -> one.answered(by, clock.instant()));
    pauses.end(event.ideaId(), SwedishTime.today(clock));
  }

  @EventListener
  void close(IdeaWithdrawn event) {
    cases.findLockedByIdeaId(event.ideaId()).ifPresent(one -> one.withdraw(clock.instant()));
    pauses.end(event.ideaId(), SwedishTime.today(clock));
  }

  @EventListener
  void goOn(OwnerReplied event) {
    pauses.replied(event.ideaId(), clock.instant());
    cases.findLockedByIdeaId(event.ideaId()).ifPresent(one -> standing.start(one, Actor.portal()));
  }

  @EventListener
  void follow(OwnerChose event) {
    cases
        .findLockedByIdeaId(event.ideaId())
        .ifPresent(one -> one.ownerChose(event.choice(), clock.instant()));
  }
}
