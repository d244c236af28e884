package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.ideas.event.PartSubmitted;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;

/**
 * The reader's side of sending: whoever follows the letter's link has proven the address, sends the
 * idea and gets a key to it. Once, however often it is done.
 */
@Service
@Transactional
public class Confirming {

  private final Confirmations confirmations;
  private final SenderKeys keys;
  private final Reception reception;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;
  private final List<BesideSender> modules;

  Confirming(
      Confirmations confirmations,
      SenderKeys keys,
      Reception reception,
      CaseLog caseLog,
      ApplicationEventPublisher events,
      List<BesideSender> modules) {
    this.confirmations = confirmations;
    this.keys = keys;
    this.reception = reception;
    this.caseLog = caseLog;
    this.events = events;
    this.modules = List.copyOf(modules);
  }

  /** What the letter's link leads to; empty when the letter holds no more. */
  @Transactional(readOnly = true)
  public Optional<Confirmation> find(ConfirmToken token) {
    return confirmations.read(token).flatMap(idea -> what(idea, confirmations.isInTime(token)));
  }

  private Optional<Confirmation> what(Idea idea, boolean inTime) {
    return switch (idea.state()) {
      case DRAFT -> Optional.empty();
      case AWAITING_CONFIRMATION ->
          Optional.of(inTime ? open(idea) : new Confirmation.TooLate(idea.contact().email()));
      case SUBMITTED, ANSWERED, WITHDRAWN ->
          inTime ? Optional.of(new Confirmation.Done(idea.reference())) : Optional.empty();
    };
  }

  private Confirmation.Open open(Idea idea) {
    var beside = Beside.of(idea.id(), modules);
    return new Confirmation.Open(
        idea.content().called(),
        idea.content().summaryAllowed() ? idea.content().summary() : null,
        beside.map(Beside::words).orElse("ideas"),
        beside.map(Beside::lines).orElse(List.of()));
  }

  /** Another letter, to whoever has the one that came too late. */
  public void askAgain(ConfirmToken token) {
    confirmations
        .lock(token)
        .filter(idea -> idea.state() == IdeaState.AWAITING_CONFIRMATION)
        .ifPresent(confirmations::send);
  }

  /**
   * Sends it: reference, dates, state, log and announcement, all or nothing. When it is sent
   * already it stays so.
   *
   * @return a key to it; none where nothing is sent, now or before
   */
  public Optional<SenderKey> confirm(ConfirmToken token) {
    confirmations.ideaOf(token).ifPresent(caseLog::hold);
    return confirmations
        .lock(token)
        .filter(idea -> idea.state() != IdeaState.DRAFT && confirmations.isInTime(token))
        .map(idea -> {
          if (!idea.state().isSent()) {
            send(idea);
          }
          return keys.giveByLetter(idea.id());
        });
  }

  private void send(Idea idea) {
    var arrival = reception.arrivalNow(idea.content());
    idea.submit(arrival);
    reception.keep(idea);
    caseLog.add(idea.id(), DoneBy.sender(), Act.RECEIVED, arrival.reference());
    events.publishEvent(
        new IdeaSubmitted(
            idea.id(),
            arrival.reference(),
            arrival.at(),
            Channel.PORTAL,
            arrival.promise(),
            arrival.areas(),
            idea.summaryShown(),
            new IdeaSubmitted.Receipt(idea.contact().email(), keys.giveByLetter(idea.id())),
            idea.language()));
    if (idea.partOf() != null) {
      events.publishEvent(new PartSubmitted(idea.id(), idea.partOf()));
    }
  }

  /** What the link of a letter leads to, as long as it leads anywhere. */
  public sealed interface Confirmation {

    /**
     * To an idea that it sends, {@code called} so, in the {@code words} of what it is. What
     * everybody will read then is her consent to give: {@code shown} is null where nothing is.
     * {@code beside} is what it says beside an idea.
     */
    record Open(String called, @Nullable String shown, String words, List<WrittenLine> beside)
        implements Confirmation {}

    /** To an idea that is sent. */
    record Done(String reference) implements Confirmation {}

    /** To nothing but another letter, to where this one went. */
    record TooLate(String email) implements Confirmation {}
  }
}
