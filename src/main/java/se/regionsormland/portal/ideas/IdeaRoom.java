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
  private final Confirmations confirmations;
  private final ApplicationEventPublisher events;

  IdeaRoom(IdeaRepository ideas, Confirmations confirmations, ApplicationEventPublisher events) {
    this.ideas = ideas;
    this.confirmations = confirmations;
    this.events = events;
  }

  @Override
  public KeyKind kind() {
    return KeyKind.IDEA;
  }

  @Override
  public Optional<String> addressOf(UUID idea) {
    return ideas
        .findById(idea)
        .filter(IdeaRoom::isWrittenTo)
        .map(Idea::contact)
        .map(Contact::email);
  }

  /**
   * A draft's address may be another's by mistake: none that no letter has gone to gets the text.
   */
  private static boolean isWrittenTo(Idea idea) {
    return idea.contact().hasEmail() && (idea.state() != IdeaState.DRAFT || idea.linkWasSent());
  }

  @Override
  public void forgetForms(UUID idea) {
    ideas.lock(idea).ifPresent(Idea::forgetForm);
  }

  /** Where a letter is waited for that sends the idea, that is the one: it holds a link too. */
  @Override
  public void write(UUID id, String key) {
    ideas.findById(id).ifPresent(idea -> write(idea, new SenderKey(key)));
  }

  private void write(Idea idea, SenderKey key) {
    if (idea.state() == IdeaState.AWAITING_CONFIRMATION) {
      confirmations.send(idea);
    } else {
      events.publishEvent(
          new NewSenderLink(
              idea.id(), idea.contact().email(), key, idea.language(), idea.state().isSent()));
    }
  }
}
