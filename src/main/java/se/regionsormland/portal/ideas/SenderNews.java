package se.regionsormland.portal.ideas;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.event.CaseTold;
import se.regionsormland.portal.ideas.event.SenderTold;
import se.regionsormland.portal.records.Subject;

/** What the region says in an idea's case goes to its sender by letter, where an address is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SenderNews {

  private final IdeaRepository ideas;
  private final SenderKeys keys;
  private final ApplicationEventPublisher events;

  SenderNews(IdeaRepository ideas, SenderKeys keys, ApplicationEventPublisher events) {
    this.ideas = ideas;
    this.keys = keys;
    this.events = events;
  }

  @EventListener
  void on(CaseTold told) {
    if (told.subject().kind() == Subject.Kind.IDEA) {
      ideas
          .findById(told.subject().id())
          .filter(idea -> idea.contact().hasEmail())
          .ifPresent(idea -> events.publishEvent(told(idea, told)));
    }
  }

  private SenderTold told(Idea idea, CaseTold told) {
    return new SenderTold(
        idea.id(),
        idea.reference(),
        idea.contact().email(),
        keys.giveByLetter(idea.id()),
        idea.language(),
        told.what());
  }
}
