package se.regionsormland.portal.intents;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.completion.event.CompletionSent;
import se.regionsormland.portal.ideas.event.IdeaWithdrawn;
import se.regionsormland.portal.intents.event.IntentNews.What;
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
  private final ToldSender told;
  private final CaseLog caseLog;
  private final Clock clock;

  AskedAgain(
      IntentRows rows,
      Showing showing,
      AskingLetters letters,
      ToldSender told,
      CaseLog caseLog,
      Clock clock) {
    this.rows = rows;
    this.showing = showing;
    this.letters = letters;
    this.told = told;
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

  /** Of each row what was asked last. The sender hears of it once, however many they are. */
  private void ask(UUID idea) {
    var seen = new HashSet<UUID>();
    var asked =
        rows.of(idea).stream()
            .filter(kept -> seen.add(kept.row()))
            .flatMap(kept -> look(idea, showing.in(idea, kept)).stream())
            .toList();
    if (!asked.isEmpty()) {
      told.tell(idea, asked.getFirst(), What.ASKED_AGAIN);
    }
  }

  /** Gives what was asked anew. */
  private Optional<UUID> look(UUID idea, Intent latest) {
    if (showing.payer(idea, latest.row()).isEmpty()) {
      end(latest);
      return Optional.empty();
    }
    return latest.earlier() ? again(idea, latest.row(), latest.asked()) : Optional.empty();
  }

  private void end(Intent one) {
    if (rows.cancel(one.id())) {
      letters.end(one.id());
    }
  }

  private Optional<UUID> again(UUID idea, UUID row, Intent.Asked before) {
    if (before.email().isEmpty()) {
      return Optional.empty();
    }
    var asked = before.again(clock.instant());
    var id = rows.ask(idea, row, asked);
    caseLog.add(idea, DoneBy.portal(), Act.INTENT_ASKED, "");
    showing.words(idea).ifPresent(words -> letters.write(id, words.reference(), asked));
    return Optional.of(id);
  }
}
