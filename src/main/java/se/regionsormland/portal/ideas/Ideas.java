package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.CaseAnswer;
import se.regionsormland.portal.cases.Correspondence;
import se.regionsormland.portal.cases.SendersCase;
import se.regionsormland.portal.ideas.event.IdeaWithdrawn;
import se.regionsormland.portal.ideas.event.SenderChose;
import se.regionsormland.portal.ideas.event.SenderNamed;
import se.regionsormland.portal.ideas.event.SenderReplied;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.DeadKey;

/** What an owner does with an idea of hers. Every verb takes the key, never the id. */
@Service
@Transactional
public class Ideas {

  private final SenderIdeas senders;
  private final SendersCase cases;
  private final Reception reception;
  private final CaseLog caseLog;
  private final MessageSourceAccessor words;
  private final ApplicationEventPublisher events;
  private final List<BesideSender> modules;

  Ideas(
      SenderIdeas senders,
      SendersCase cases,
      Reception reception,
      CaseLog caseLog,
      MessageSource words,
      ApplicationEventPublisher events,
      List<BesideSender> modules) {
    this.senders = senders;
    this.cases = cases;
    this.reception = reception;
    this.caseLog = caseLog;
    this.words = new MessageSourceAccessor(words, Languages.SWEDISH);
    this.events = events;
    this.modules = List.copyOf(modules);
  }

  @Transactional(readOnly = true)
  public Optional<SendersIdea> find(SenderKey key) {
    return senders.read(key).map(Idea::forSender);
  }

  /** For a module that keeps something of it by its id; the id alone opens nothing. */
  @Transactional(readOnly = true)
  public Optional<UUID> idOf(SenderKey key) {
    return senders.read(key).map(Idea::id);
  }

  /** What her key has opened, and the id that a module keeps something of it by. */
  public record Opened(UUID id, SendersIdea idea) {}

  /** As {@link #find} and {@link #idOf} together, by one opening of the key. */
  @Transactional(readOnly = true)
  public Optional<Opened> open(SenderKey key) {
    return senders.read(key).map(idea -> new Opened(idea.id(), idea.forSender()));
  }

  /** What it is beside an idea; empty where it is that and no more. */
  @Transactional(readOnly = true)
  public Optional<Beside> beside(SenderKey key) {
    return senders.read(key).flatMap(idea -> Beside.of(idea.id(), modules));
  }

  /** What to think of before it is sent, beside what holds for ideas. */
  @Transactional(readOnly = true)
  public List<BeforeSending.Said> beforeSending(SenderKey key) {
    return senders.read(key).stream()
        .flatMap(idea -> modules.stream().flatMap(one -> one.beforeSending(idea.id()).stream()))
        .toList();
  }

  /** What was said since she sent it. */
  @Transactional(readOnly = true)
  public Correspondence correspondence(SenderKey key) {
    return cases.correspondence(Subject.idea(senders.read(key).orElseThrow(DeadKey::new).id()));
  }

  /** Empty until it is answered. */
  @Transactional(readOnly = true)
  public Optional<CaseAnswer> answer(SenderKey key) {
    return senders.read(key).flatMap(idea -> cases.answer(Subject.idea(idea.id())));
  }

  /**
   * Her answer to what the region asked. Kept also where the clock goes again or the idea is
   * answered meanwhile; the same twice is kept once. Where nothing was asked, nothing is kept.
   */
  public void reply(SenderKey key, String text) {
    var idea = senders.inTurn(key);
    if (!idea.state().isSent()) {
      return;
    }
    if (cases.reply(Subject.idea(idea.id()), text)) {
      caseLog.add(idea.id(), DoneBy.sender(), Act.OWNER_REPLIED, "");
      events.publishEvent(new SenderReplied(idea.id(), idea.reference()));
    }
  }

  /** Closes what is sent. Nothing of it disappears. A second time changes nothing. */
  public void withdraw(SenderKey key) {
    var idea = senders.inTurn(key);
    if (!idea.state().canBecome(IdeaState.WITHDRAWN)) {
      return;
    }
    idea.withdraw();
    caseLog.add(idea.id(), DoneBy.sender(), Act.WITHDRAWN, "");
    events.publishEvent(new IdeaWithdrawn(idea.id(), idea.reference()));
  }

  /** What she does with the answer. She may choose again; each choice is noted. */
  public void choose(SenderKey key, SenderChoice choice) {
    var idea = senders.inTurn(key);
    if (idea.state() != IdeaState.ANSWERED || idea.senderChoice() == choice) {
      return;
    }
    idea.choose(choice);
    caseLog.add(
        idea.id(), DoneBy.sender(), Act.OWNER_CHOSE, words.getMessage("ideas.choice." + choice));
    events.publishEvent(new SenderChose(idea.id(), idea.reference(), choice));
  }

  /** What is sent: what it says, and by whom. Where she is written to has a way of its own. */
  public record Said(IdeaContent content, Contact contact) {}

  /**
   * What she wrote anew stands in place of what she sent, and is sorted anew. For whoever asked her
   * to, and keeps what it said before.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void complete(SenderKey key, UnaryOperator<Said> change) {
    var idea = senders.inTurn(key);
    var before = idea.contact();
    var completed = change.apply(new Said(idea.content(), idea.contact()));
    caseLog.add(idea.id(), DoneBy.sender(), Act.COMPLETION_SENT, "");
    idea.complete(completed.content(), reception.areasOf(completed.content()));
    idea.reach(completed.contact());
    tellOfName(idea, before);
    reception.keep(idea);
    cases.completed(Subject.idea(idea.id()));
  }

  private void tellOfName(Idea idea, Contact before) {
    var now = idea.contact();
    if (!now.name().equals(before.name()) || !now.organisation().equals(before.organisation())) {
      events.publishEvent(new SenderNamed(idea.id(), now.name(), now.organisation()));
    }
  }
}
