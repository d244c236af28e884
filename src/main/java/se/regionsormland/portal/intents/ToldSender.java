package se.regionsormland.portal.intents;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.SenderReach;
import se.regionsormland.portal.intents.event.IntentNews;

/** Who asked is told what came of it, where she has an address. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ToldSender {

  private final SenderReach reach;
  private final ApplicationEventPublisher events;

  ToldSender(SenderReach reach, ApplicationEventPublisher events) {
    this.reach = reach;
    this.events = events;
  }

  void tell(UUID idea, UUID intent, IntentNews.What what) {
    reach.of(idea).ifPresent(to -> events.publishEvent(new IntentNews(to, intent, what)));
  }
}
