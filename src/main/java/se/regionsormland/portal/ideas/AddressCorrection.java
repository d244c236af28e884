package se.regionsormland.portal.ideas;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.AddressChange.Outcome;
import se.regionsormland.portal.ideas.event.AddressCorrected;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.shared.EmailAddress;
import se.regionsormland.portal.web.NotFound;

/** What went to a wrong address opens nothing more, and the right one gets a link. */
@Component
class AddressCorrection {

  private final IdeaRepository ideas;
  private final SenderKeys keys;
  private final Confirmations confirmations;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;

  AddressCorrection(
      IdeaRepository ideas,
      SenderKeys keys,
      Confirmations confirmations,
      CaseLog caseLog,
      ApplicationEventPublisher events) {
    this.ideas = ideas;
    this.keys = keys;
    this.confirmations = confirmations;
    this.caseLog = caseLog;
    this.events = events;
  }

  Outcome correct(UUID id, AddressChange change, Viewer by) {
    caseLog.hold(id);
    var idea = ideas.lockSubmitted(id).orElseThrow(NotFound::new);
    var now = idea.contact().email();
    if (EmailAddress.isSame(now, change.to())) {
      return Outcome.SAME;
    }
    if (!EmailAddress.isSame(now, change.seen())) {
      return Outcome.CHANGED_BETWEEN;
    }
    caseLog.add(id, DoneBy.of(by), Act.ADDRESS_CORRECTED, "");
    replace(idea, now, change.to());
    return Outcome.CORRECTED;
  }

  private void replace(Idea idea, String from, String to) {
    idea.correctAddress(to);
    ideas.saveAndFlush(idea);
    confirmations.cancel(idea.id());
    keys.revokeLetters(idea.id());
    var key = keys.giveByLetter(idea.id());
    events.publishEvent(
        new AddressCorrected(idea.id(), idea.reference(), from, to, key, idea.language()));
  }
}
