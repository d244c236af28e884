package se.regionsormland.portal.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.cases.Exchanges;
import se.regionsormland.portal.cases.event.CaseAnswered;
import se.regionsormland.portal.completion.event.CompletionAsked;
import se.regionsormland.portal.completion.event.CompletionEnded;
import se.regionsormland.portal.group.event.ConflictStands;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.ideas.event.IdeaWithdrawn;
import se.regionsormland.portal.ideas.event.SenderChose;
import se.regionsormland.portal.ideas.event.SenderNotReached;
import se.regionsormland.portal.ideas.event.SenderReplied;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.SwedishTime;

/** Follows the idea, in its own transaction: sent and in the queue are one and the same. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseOpening {

  private final CaseRepository cases;
  private final CasePauses pauses;
  private final StandingClock standing;
  private final Exchanges exchanges;
  private final CaseLog caseLog;
  private final Clock clock;

  CaseOpening(
      CaseRepository cases,
      CasePauses pauses,
      StandingClock standing,
      Exchanges exchanges,
      CaseLog caseLog,
      Clock clock) {
    this.cases = cases;
    this.pauses = pauses;
    this.standing = standing;
    this.exchanges = exchanges;
    this.caseLog = caseLog;
    this.clock = clock;
  }

  @EventListener
  void open(IdeaSubmitted event) {
    var subject = Subject.idea(event.ideaId());
    cases.saveAndFlush(new AssessmentCase(subject, event.promise(), clock.instant()));
    exchanges.note(subject, Exchange.Kind.RECEIVED, event.promise());
  }

  @EventListener
  void close(CaseAnswered event) {
    of(event.subject(), one -> close(one, event.answer().at()));
  }

  @EventListener
  void close(IdeaWithdrawn event) {
    of(event.ideaId(), one -> close(one, clock.instant()));
  }

  @EventListener
  void goOn(SenderReplied event) {
    of(event.ideaId(), this::goOn);
  }

  @EventListener
  void waitFor(CompletionAsked asked) {
    of(asked.subject(), one -> waitFor(one, asked.reason()));
  }

  @EventListener
  void goOn(CompletionEnded ended) {
    of(
        ended.subject(),
        one -> {
          if (ended.sent()) {
            pauses.replied(one.id(), clock.instant());
          }
          standing.start(one, ended.by());
        });
  }

  @EventListener
  void follow(SenderChose event) {
    of(event.ideaId(), one -> one.senderChose(event.choice(), clock.instant()));
  }

  /** Whoever may not take part does not keep it: it is free for others to take. */
  @EventListener
  void leave(ConflictStands event) {
    of(event.subject(), one -> one.closeTo(event.person(), clock.instant()));
  }

  @EventListener
  void stay(SenderNotReached event) {
    caseLog.hold(event.ideaId());
    of(event.ideaId(), standing::hasNotStood);
  }

  private void of(UUID ideaId, Consumer<AssessmentCase> what) {
    of(Subject.idea(ideaId), what);
  }

  private void of(Subject subject, Consumer<AssessmentCase> what) {
    cases.findLockedBySubject(subject).ifPresent(what);
  }

  private void close(AssessmentCase one, Instant at) {
    one.close(at);
    pauses.end(one.id(), SwedishTime.today(clock));
  }

  /** A clock that stands already, since something else was asked, stands on. */
  private void waitFor(AssessmentCase one, String reason) {
    if (pauses.standing(one.id()) == null) {
      pauses.begin(one.id(), SwedishTime.today(clock), reason);
    }
  }

  private void goOn(AssessmentCase one) {
    pauses.replied(one.id(), clock.instant());
    standing.start(one, DoneBy.portal());
  }
}
