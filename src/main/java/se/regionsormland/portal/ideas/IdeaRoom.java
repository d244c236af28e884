package se.regionsormland.portal.ideas;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.event.NewSenderLink;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.LinkedRoom;

/** A sender gets another link to the idea, at the address that stands in it. */
@Component
class IdeaRoom implements LinkedRoom {

  private final IdeaRepository ideas;
  private final ApplicationEventPublisher events;

  IdeaRoom(IdeaRepository ideas, ApplicationEventPublisher events) {
    this.ideas = ideas;
    this.events = events;
  }

  @Override
  public KeyKind kind() {
    return KeyKind.IDEA;
  }

  @Override
  public Optional<String> addressOf(UUID idea) {
    return ideas.findById(idea).map(Idea::contact).filter(Contact::hasEmail).map(Contact::email);
  }

  @Override
  public void write(UUID id, String key) {
    ideas
        .findById(id)
        .map(idea ->
            new NewSenderLink(id, idea.contact().email(), new SenderKey(key), idea.language()))
        .ifPresent(events::publishEvent);
  }
}
