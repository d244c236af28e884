package se.regionsormland.portal.intents;

import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.completion.event.CompletionSent;
import se.regionsormland.portal.ideas.event.IdeaWithdrawn;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.requests.event.PlanSent;

/**
 * Who has confirmed something else than what the request says now is asked again; what she
 * confirmed stays as it was. What is taken back is asked of nobody.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AskedAgain {

  private final IntentRows rows;
  private final Showing showing;
  private final AskingLetters letters;
  private final CaseLog caseLog;
  private final Clock clock;

  AskedAgain(
      IntentRows rows, Showing showing, AskingLetters letters, CaseLog caseLog, Clock clock) {
    this.rows = rows;
    this.showing = showing;
    this.letters = letters;
    this.caseLog = caseLog;
    this.clock = clock;
  }

  @EventListener
  void on(PlanSent sent) {
    ask(sent.idea());
  }

  @EventListener
  void on(CompletionSent sent) {
    ask(sent.subject().id());
  }

  @EventListener
  void on(IdeaWithdrawn withdrawn) {
    rows.of(withdrawn.ideaId()).stream().filter(Intent::isAsked).forEach(this::end);
  }

  /** Of each row what was asked last. */
  private void ask(UUID idea) {
    var seen = new HashSet<UUID>();
    for (var kept : rows.of(idea)) {
      if (seen.add(kept.row())) {
        look(idea, showing.in(idea, kept));
      }
    }
  }

  private void look(UUID idea, Intent latest) {
    if (showing.payer(idea, latest.row()).isEmpty()) {
      end(latest);
    } else if (latest.earlier()) {
      again(idea, latest.row(), latest.asked());
    }
  }

  private void end(Intent one) {
    if (rows.cancel(one.id())) {
      letters.end(one.id());
    }
  }

  private void again(UUID idea, UUID row, Intent.Asked before) {
    if (before.email().isEmpty()) {
      return;
    }
    var asked = before.again(clock.instant());
    var id = rows.ask(idea, row, asked);
    caseLog.add(idea, DoneBy.portal(), Act.INTENT_ASKED, "");
    showing.words(idea).ifPresent(words -> letters.write(id, words.reference(), asked));
  }
}
