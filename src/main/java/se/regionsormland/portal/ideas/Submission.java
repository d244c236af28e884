package se.regionsormland.portal.ideas;

import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.Actor;
import se.regionsormland.portal.records.Diary;

/** Sending: a letter is asked for, and its link sends the idea. Once, however often it is done. */
@Service
@Transactional
public class Submission {

  private final Owners owners;
  private final Confirmations confirmations;
  private final Reception reception;
  private final Diary diary;
  private final ApplicationEventPublisher events;

  Submission(
      Owners owners,
      Confirmations confirmations,
      Reception reception,
      Diary diary,
      ApplicationEventPublisher events) {
    this.owners = owners;
    this.confirmations = confirmations;
    this.reception = reception;
    this.diary = diary;
    this.events = events;
  }

  /** The first letter. Asked for twice, one letter goes. */
  public void ask(OwnerKey key) {
    var idea = owners.locked(key);
    if (idea.state() == IdeaState.DRAFT && idea.isComplete()) {
      idea.awaitConfirmation();
      sendLetter(idea, key);
    }
  }

  /** Another letter. To another address, the earlier letters' links hold no more. */
  public void askAgain(OwnerKey key, String email) {
    var idea = owners.locked(key);
    if (idea.state() != IdeaState.AWAITING_CONFIRMATION) {
      return;
    }
    if (!email.equals(idea.contact().email())) {
      confirmations.cancel(idea.id());
      idea.writeTo(email);
    }
    sendLetter(idea, key);
  }

  private void sendLetter(Idea idea, OwnerKey key) {
    var token = confirmations.issue(idea.id());
    events.publishEvent(new ConfirmationAsked(idea.id(), idea.contact().email(), key, token));
  }

  /** Whether the link still sends it. */
  @Transactional(readOnly = true)
  public boolean canConfirm(OwnerKey key, String token) {
    return owners
        .read(key)
        .filter(idea -> idea.state() == IdeaState.AWAITING_CONFIRMATION)
        .filter(idea -> confirmations.isUsable(idea.id(), token))
        .isPresent();
  }

  /**
   * Sends it: reference, dates, state, diary and announcement, all or nothing.
   *
   * @return whether it is sent, now or before
   */
  public boolean confirm(OwnerKey key, String token) {
    var idea = owners.locked(key);
    if (idea.state().isSent()) {
      return true;
    }
    if (idea.state() == IdeaState.DRAFT || !confirmations.use(idea.id(), token)) {
      return false;
    }
    var arrival = reception.arrivalNow(idea.content());
    idea.submit(arrival);
    idea.readIn(herLanguage());
    reception.keep(idea);
    diary.add(idea.id(), Actor.sender(), Act.RECEIVED, arrival.reference());
    events.publishEvent(
        new IdeaSubmitted(
            idea.id(),
            arrival.reference(),
            Channel.PORTAL,
            arrival.at(),
            arrival.promise(),
            arrival.areas(),
            idea.summaryShown(),
            idea.contact().email(),
            key));
    return true;
  }

  /** Of the page that she confirms on; Swedish where there is none. */
  private static Locale herLanguage() {
    var page = LocaleContextHolder.getLocaleContext();
    var chosen = page == null ? null : page.getLocale();
    return chosen == null ? Locale.of("sv") : chosen;
  }
}
