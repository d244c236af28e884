package se.regionsormland.portal.ideas;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the sender of a case is reached by letter, with a key of that letter's own: for a module that
 * has something to tell her.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SenderReach {

  private final IdeaRepository ideas;
  private final SenderKeys keys;

  SenderReach(IdeaRepository ideas, SenderKeys keys) {
    this.ideas = ideas;
    this.keys = keys;
  }

  public record Reached(
      UUID ideaId, String reference, String email, SenderKey senderKey, Locale language) {

    /** Neither her address nor her key could stand in a log. */
    @Override
    public String toString() {
      return "Reached " + ideaId;
    }
  }

  /** Empty where it has no address, or is no case. */
  public Optional<Reached> of(UUID idea) {
    return ideas
        .findById(idea)
        .filter(one -> one.state().isSent() && one.contact().hasEmail())
        .map(one ->
            new Reached(
                one.id(),
                one.reference(),
                one.contact().email(),
                keys.giveByLetter(one.id()),
                one.language()));
  }
}
