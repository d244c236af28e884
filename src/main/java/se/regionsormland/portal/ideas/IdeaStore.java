package se.regionsormland.portal.ideas;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ideas with what belongs to them: sendings, keys and confirmations. */
@Component
class IdeaStore {

  private final IdeaRepository ideas;
  private final Sendings sendings;
  private final Keys keys;
  private final Confirmations confirmations;

  IdeaStore(IdeaRepository ideas, Sendings sendings, Keys keys, Confirmations confirmations) {
    this.ideas = ideas;
    this.sendings = sendings;
    this.keys = keys;
    this.confirmations = confirmations;
  }

  Optional<Idea> lockSentWith(UUID sending) {
    return sendings.lock(sending);
  }

  OwnerKey keep(Idea idea) {
    return freshKey(ideas.saveAndFlush(idea));
  }

  OwnerKey freshKey(Idea idea) {
    return keys.giveFresh(idea.id());
  }

  void cancelConfirmations(Idea idea) {
    confirmations.cancel(idea.id());
  }

  /** Its keys and confirmations go with it. */
  void erase(Idea idea) {
    ideas.delete(idea);
  }
}
