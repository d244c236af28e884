package se.regionsormland.portal.ideas;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ideas with what belongs to them: sendings, keys and confirmations. */
@Component
class IdeaStore {

  private final IdeaRepository ideas;
  private final Sendings sendings;
  private final OwnerKeys keys;
  private final Confirmations confirmations;

  IdeaStore(IdeaRepository ideas, Sendings sendings, OwnerKeys keys, Confirmations confirmations) {
    this.ideas = ideas;
    this.sendings = sendings;
    this.keys = keys;
    this.confirmations = confirmations;
  }

  Optional<Idea> lockSentWith(UUID sending) {
    return sendings.lock(sending);
  }

  SenderKey keep(Idea idea) {
    return freshKey(ideas.saveAndFlush(idea));
  }

  SenderKey freshKey(Idea idea) {
    return keys.give(idea.id());
  }

  SenderKey keyByLetter(Idea idea) {
    return keys.giveByLetter(idea.id());
  }

  /**
   * When the address becomes another: keys and confirmations that went to the earlier one hold no
   * more. Gives the writer's own key, or a fresh one if hers was among them.
   */
  SenderKey correct(Idea idea, String email, SenderKey key) {
    if (email.equals(idea.contact().email())) {
      return key;
    }
    confirmations.cancel(idea.id());
    keys.revokeLetters(idea.id());
    return keys.ideaOf(key).isPresent() ? key : freshKey(idea);
  }

  void cancelConfirmations(Idea idea) {
    confirmations.cancel(idea.id());
  }

  void erase(Idea idea) {
    ideas.delete(idea);
  }
}
