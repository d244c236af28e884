package se.regionsormland.portal.assessment;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.ideas.event.IdeaWithdrawn;
import se.regionsormland.portal.ideas.event.OwnerChose;

/** Follows the idea, in its own transaction: sent and in the queue are one and the same. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseOpening {

  private final CaseRepository cases;
  private final Clock clock;

  CaseOpening(CaseRepository cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  @EventListener
  void open(IdeaSubmitted event) {
    cases.save(new AssessmentCase(event.ideaId(), event.promise(), event.at()));
  }

  @EventListener
  void close(IdeaWithdrawn event) {
    cases.findLockedByIdeaId(event.ideaId()).ifPresent(one -> one.withdraw(clock.instant()));
  }

  @EventListener
  void follow(OwnerChose event) {
    cases
        .findLockedByIdeaId(event.ideaId())
        .ifPresent(one -> one.ownerChose(event.choice(), clock.instant()));
  }
}
