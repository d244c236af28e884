package se.regionsormland.portal.ideas;

import org.springframework.stereotype.Component;

/** Ideas with what belongs to them: keys and confirmations. */
@Component
class IdeaStore {

  private final IdeaRepository ideas;
  private final Keys keys;
  private final Confirmations confirmations;

  IdeaStore(IdeaRepository ideas, Keys keys, Confirmations confirmations) {
    this.ideas = ideas;
    this.keys = keys;
    this.confirmations = confirmations;
  }

  void lockKey(String key) {
    keys.lock(key);
  }

  void keep(Idea idea, String key) {
    ideas.saveAndFlush(idea);
    keys.give(idea.id(), key);
  }

  void cancelConfirmations(Idea idea) {
    confirmations.cancel(idea.id());
  }

  /** Its keys and confirmations go with it. */
  void erase(Idea idea) {
    ideas.delete(idea);
  }
}
