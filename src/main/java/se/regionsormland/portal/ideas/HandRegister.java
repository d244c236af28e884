package se.regionsormland.portal.ideas;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;

/** Enters what came by mail, by telephone or from another authority. */
@Component
class HandRegister {

  private final SentForms forms;
  private final Reception reception;
  private final SenderKeys keys;
  private final Catalogue catalogue;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;

  HandRegister(
      SentForms forms,
      Reception reception,
      SenderKeys keys,
      Catalogue catalogue,
      CaseLog caseLog,
      ApplicationEventPublisher events) {
    this.forms = forms;
    this.reception = reception;
    this.keys = keys;
    this.catalogue = catalogue;
    this.caseLog = caseLog;
    this.events = events;
  }

  UUID enter(HandEntry entry, Consumer<UUID> beside, Viewer by) {
    return forms.lock(entry.sending()).map(Idea::id).orElseGet(() -> enterFirst(entry, beside, by));
  }

  private UUID enterFirst(HandEntry entry, Consumer<UUID> beside, Viewer by) {
    var arrival = reception.arrivalOn(entry.received(), entry.content());
    var idea = Idea.byHand(entry, catalogue.strategy().edition(), arrival, reception.now());
    reception.keep(idea);
    caseLog.add(idea.id(), DoneBy.of(by), Act.REGISTERED_BY_HAND, arrival.reference());
    beside.accept(idea.id());
    events.publishEvent(announcement(idea, arrival, entry));
    return idea.id();
  }

  private IdeaSubmitted announcement(Idea idea, Idea.Arrival arrival, HandEntry entry) {
    return new IdeaSubmitted(
        idea.id(),
        arrival.reference(),
        arrival.at(),
        entry.channel(),
        arrival.promise(),
        arrival.areas(),
        idea.summaryShown(),
        entry.contact().hasEmail()
            ? new IdeaSubmitted.Receipt(entry.contact().email(), keys.giveByLetter(idea.id()))
            : null,
        idea.language());
  }
}
