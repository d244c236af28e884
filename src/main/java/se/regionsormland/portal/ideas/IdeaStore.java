package se.regionsormland.portal.ideas;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ideas with what belongs to them: forms, keys and confirmations. */
@Component
class IdeaStore {

  private final IdeaRepository ideas;
  private final SentForms forms;
  private final SenderKeys keys;
  private final Confirmations confirmations;
  private final DraftTimes times;

  IdeaStore(
      IdeaRepository ideas,
      SentForms forms,
      SenderKeys keys,
      Confirmations confirmations,
      DraftTimes times) {
    this.ideas = ideas;
    this.forms = forms;
    this.keys = keys;
    this.confirmations = confirmations;
    this.times = times;
  }

  Optional<Idea> lockSentWith(UUID sending) {
    return forms.lock(sending);
  }

  Optional<Idea> partOf(Idea whole) {
    return ideas.findByPartOf(whole.id());
  }

  SenderKey keep(Idea idea) {
    var kept = ideas.saveAndFlush(idea);
    changed(kept);
    return freshKey(kept);
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

  /** From now it is kept as long again. */
  void changed(Idea idea) {
    times.changed(idea.id());
  }

  Instant lastChanged(Idea idea) {
    return times.lastChanged(idea.id());
  }

  void cancelConfirmations(Idea idea) {
    confirmations.cancel(idea.id());
  }

  void erase(Idea idea) {
    ideas.delete(idea);
  }
}
