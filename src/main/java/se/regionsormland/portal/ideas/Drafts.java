package se.regionsormland.portal.ideas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.ideas.event.DraftSaved;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.retention.Retention;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.NotFound;

/** Ideas that are being written: kept, changed and erased by who has the key. */
@Service
@Transactional
public class Drafts {

  private final SenderIdeas senders;
  private final IdeaStore store;
  private final MarkedParts marks;
  private final Catalogue catalogue;
  private final Retention retention;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Drafts(
      SenderIdeas senders,
      IdeaStore store,
      MarkedParts marks,
      Catalogue catalogue,
      Retention retention,
      Clock clock,
      ApplicationEventPublisher events) {
    this.senders = senders;
    this.store = store;
    this.marks = marks;
    this.catalogue = catalogue;
    this.retention = retention;
    this.clock = clock;
    this.events = events;
  }

  /**
   * The first time a form comes it makes an idea; sent again from the same browser it is that idea,
   * by one more key. {@code version} as below.
   */
  public SaveOutcome save(FormToken form, long version, IdeaContent content, Contact contact) {
    return save(form, version, new Written(content, contact, SavedWith.NOTHING));
  }

  /** All that is saved at once. */
  public record Written(IdeaContent content, Contact contact, SavedWith rest) {}

  /** As above. */
  public SaveOutcome save(FormToken form, long version, Written written) {
    return store
        .lockSentWith(form.sending())
        .map(idea -> saveAgain(idea, store.freshKey(idea), version, written))
        .orElseGet(() -> saveFirst(form, written));
  }

  /**
   * {@code version} is the one that the writer had before her, as {@link SendersIdea} gave it; 0
   * for a form that was never saved.
   */
  public SaveOutcome save(SenderKey key, long version, IdeaContent content, Contact contact) {
    return save(key, version, new Written(content, contact, SavedWith.NOTHING));
  }

  /** Whether this form has made an idea already. */
  public boolean isKept(FormToken form) {
    return store.lockSentWith(form.sending()).isPresent();
  }

  /** As above. */
  public SaveOutcome save(SenderKey key, long version, Written written) {
    return saveAgain(senders.locked(key), key, version, written);
  }

  private SaveOutcome saveFirst(FormToken form, Written written) {
    var idea =
        Idea.draft(
            form.sending(), written.content(), written.contact(), edition(), clock.instant());
    var key = store.keep(idea);
    written.rest().save(idea.id());
    return new SaveOutcome.Saved(key);
  }

  private SaveOutcome saveAgain(Idea idea, SenderKey key, long version, Written written) {
    boolean same =
        idea.says(written.content(), written.contact()) && written.rest().isSaved(idea.id());
    if (idea.state().isSent()) {
      return same
          ? new SaveOutcome.SentAlready(key)
          : new SaveOutcome.SentOtherwise(key, idea.forSender());
    }
    if (!same && idea.rewritten() != version) {
      return new SaveOutcome.Stale(key, idea.forSender());
    }
    return new SaveOutcome.Saved(same ? key : rewrite(idea, key, written));
  }

  private SenderKey rewrite(Idea idea, SenderKey key, Written written) {
    var ahead = store.correct(idea, written.contact().email(), key);
    store.cancelConfirmations(idea);
    idea.rewrite(written.content(), written.contact(), edition());
    written.rest().save(idea.id());
    store.changed(idea);
    return ahead;
  }

  /**
   * What she takes out of what she has sent, as a draft with the same words: made once, for whoever
   * has the case's turn.
   *
   * @return empty once that is sent: it has keys of its own
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<SenderKey> part(SenderKey key) {
    var whole = senders.read(key).orElseThrow(DeadKey::new);
    var part = store.partOf(whole);
    return part.isEmpty()
        ? Optional.of(begun(whole))
        : part.filter(one -> !one.state().isSent()).map(store::freshKey);
  }

  private SenderKey begun(Idea whole) {
    var part = whole.part(edition(), clock.instant());
    var key = store.keep(part);
    marks.carry(whole.id(), part.id(), EnumSet.allOf(MarkedPart.class));
    return key;
  }

  private int edition() {
    return catalogue.strategy().edition();
  }

  /** Lets a link go by letter, once to each address. */
  public void sendLink(SenderKey key) {
    var idea = senders.locked(key);
    if (idea.state() == IdeaState.DRAFT && idea.contact().hasEmail() && !idea.linkWasSent()) {
      idea.linkSent();
      events.publishEvent(
          new DraftSaved(
              idea.id(), idea.contact().email(), store.keyByLetter(idea), idea.language()));
    }
  }

  /** As if it had been changed today: it is kept as long again. */
  public void keep(SenderKey key) {
    store.changed(senders.locked(key));
  }

  /** The last day that it is kept, if nobody changes it. */
  @Transactional(readOnly = true)
  public LocalDate keptUntil(SenderKey key) {
    var idea = senders.read(key).orElseThrow(NotFound::new);
    return SwedishTime.dateOf(store.lastChanged(idea)).plus(retention.period(Kept.DRAFT));
  }

  /**
   * Wholly gone. What has been sent is not a draft and stays.
   *
   * @return whether it was erased
   */
  public boolean erase(SenderKey key) {
    var idea = senders.locked(key);
    if (idea.state().isSent()) {
      return false;
    }
    store.erase(idea);
    events.publishEvent(new Erased(idea.id()));
    return true;
  }

  /** What became of a text that was to be saved. */
  public sealed interface SaveOutcome {

    /** Opens the idea to the writer. */
    SenderKey key();

    /** It is kept as a draft. */
    record Saved(SenderKey key) implements SaveOutcome {}

    /** Somebody with the same link has written something else meanwhile; nothing was changed. */
    record Stale(SenderKey key, SendersIdea theirs) implements SaveOutcome {}

    /** The idea is sent, and says the same. */
    record SentAlready(SenderKey key) implements SaveOutcome {}

    /** The idea is sent, and says something else; nothing was changed. */
    record SentOtherwise(SenderKey key, SendersIdea sent) implements SaveOutcome {}
  }
}
