package se.regionsormland.portal.ideas;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;

/** The tokens of the letters that send an idea. */
@Component
class Confirmations {

  private static final KeyKind KIND = KeyKind.IDEA_CONFIRMATION;

  private final Keys keys;
  private final IdeaRepository ideas;
  private final ApplicationEventPublisher events;

  Confirmations(Keys keys, IdeaRepository ideas, ApplicationEventPublisher events) {
    this.keys = keys;
    this.ideas = ideas;
    this.events = events;
  }

  /** A letter goes, with a token of its own. */
  void send(Idea idea) {
    var token = new ConfirmToken(keys.giveByLetter(KIND, idea.id()));
    events.publishEvent(
        new ConfirmationAsked(idea.id(), idea.contact().email(), token, idea.language()));
  }

  /** However late. */
  Optional<Idea> read(ConfirmToken token) {
    return ideaOf(token).flatMap(ideas::findById);
  }

  /** However late. It is looked for again once the idea is ours: that may have taken it away. */
  Optional<Idea> lock(ConfirmToken token) {
    return ideaOf(token).flatMap(ideas::lock).filter(_ -> ideaOf(token).isPresent());
  }

  boolean isInTime(ConfirmToken token) {
    return keys.open(token.value(), KIND).isPresent();
  }

  Optional<UUID> ideaOf(ConfirmToken token) {
    return keys.openHoweverLate(token.value(), KIND);
  }

  /** What the letters said holds no more: the text or the address is another. */
  void cancel(UUID idea) {
    keys.revoke(KIND, idea);
  }
}
