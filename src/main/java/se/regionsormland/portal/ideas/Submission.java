package se.regionsormland.portal.ideas;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The writer's side of sending: a letter is asked for, to an address that nobody has proven. */
@Service
@Transactional
public class Submission {

  private final SenderIdeas senders;
  private final IdeaStore store;
  private final Confirmations confirmations;
  private final List<BesideSender> modules;

  Submission(
      SenderIdeas senders,
      IdeaStore store,
      Confirmations confirmations,
      List<BesideSender> modules) {
    this.modules = List.copyOf(modules);
    this.senders = senders;
    this.store = store;
    this.confirmations = confirmations;
  }

  /** The first letter. Asked for twice, one letter goes. */
  public void ask(SenderKey key) {
    var idea = senders.locked(key);
    boolean complete = idea.isComplete() && Beside.isComplete(idea.id(), modules);
    if (idea.state() == IdeaState.DRAFT && complete) {
      idea.awaitConfirmation();
      confirmations.send(idea);
    }
  }

  /**
   * Another letter. To another address, what went to the earlier one holds no more.
   *
   * @return the key that the writer goes on by: a fresh one, if hers had come by letter
   */
  public SenderKey askAgain(SenderKey key, String email) {
    var idea = senders.locked(key);
    if (idea.state() != IdeaState.AWAITING_CONFIRMATION) {
      return key;
    }
    var ahead = store.correct(idea, email, key);
    idea.writeTo(email);
    confirmations.send(idea);
    return ahead;
  }
}
