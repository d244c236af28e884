package se.regionsormland.portal.ideas;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.ideas.event.DraftSaved;

/** Ideas that are being written: kept, changed and erased by who has the key. */
@Service
@Transactional
public class Drafts {

  private final Owners owners;
  private final IdeaStore store;
  private final Catalogue catalogue;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Drafts(
      Owners owners,
      IdeaStore store,
      Catalogue catalogue,
      Clock clock,
      ApplicationEventPublisher events) {
    this.owners = owners;
    this.store = store;
    this.catalogue = catalogue;
    this.clock = clock;
    this.events = events;
  }

  /**
   * The same key twice is the same idea. {@code version} is the one that the writer had before her,
   * as {@link OwnedIdea} gave it; 0 for a form that was never saved.
   */
  public SaveOutcome save(String key, long version, IdeaContent content, Contact contact) {
    store.lockKey(key);
    return owners
        .lock(key)
        .map(idea -> saveAgain(idea, version, content, contact))
        .orElseGet(() -> saveFirst(key, content, contact));
  }

  private SaveOutcome saveFirst(String key, IdeaContent content, Contact contact) {
    store.keep(Idea.draft(content, contact, edition(), clock.instant()), key);
    return new SaveOutcome.Saved();
  }

  private SaveOutcome saveAgain(Idea idea, long version, IdeaContent content, Contact contact) {
    boolean same = idea.says(content, contact);
    if (idea.state().isSent()) {
      return same ? new SaveOutcome.SentAlready() : new SaveOutcome.SentOtherwise(idea.forOwner());
    }
    if (!same && idea.rewritten() != version) {
      return new SaveOutcome.Stale(idea.forOwner());
    }
    if (!same) {
      store.cancelConfirmations(idea);
      idea.rewrite(content, contact, edition());
    }
    return new SaveOutcome.Saved();
  }

  private int edition() {
    return catalogue.strategy().edition();
  }

  /** Lets the link go by letter, once to each address. */
  public void sendLink(String key) {
    var idea = owners.locked(key);
    if (idea.state() == IdeaState.DRAFT && idea.contact().hasEmail() && !idea.linkWasSent()) {
      idea.linkSent();
      events.publishEvent(new DraftSaved(idea.id(), idea.contact().email(), key));
    }
  }

  /**
   * Wholly gone. What has been sent is not a draft and stays.
   *
   * @return whether it was erased
   */
  public boolean erase(String key) {
    var idea = owners.locked(key);
    if (idea.state().isSent()) {
      return false;
    }
    store.erase(idea);
    return true;
  }
}
