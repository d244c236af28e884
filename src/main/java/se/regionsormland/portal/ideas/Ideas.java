package se.regionsormland.portal.ideas;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.IdeaWithdrawn;
import se.regionsormland.portal.ideas.event.OwnerChose;
import se.regionsormland.portal.ideas.event.OwnerReplied;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.Actor;
import se.regionsormland.portal.records.Diary;
import se.regionsormland.portal.web.DeadKey;

/** What an owner does with an idea of hers. Every verb takes the key, never the id. */
@Service
@Transactional
public class Ideas {

  private static final Locale SWEDISH = Locale.of("sv");

  private final Owners owners;
  private final Exchanges exchanges;
  private final Diary diary;
  private final MessageSource words;
  private final ApplicationEventPublisher events;

  Ideas(
      Owners owners,
      Exchanges exchanges,
      Diary diary,
      MessageSource words,
      ApplicationEventPublisher events) {
    this.owners = owners;
    this.exchanges = exchanges;
    this.diary = diary;
    this.words = words;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public Optional<OwnedIdea> find(OwnerKey key) {
    return owners.read(key).map(Idea::forOwner);
  }

  /** What was said since she sent it. */
  @Transactional(readOnly = true)
  public Correspondence correspondence(OwnerKey key) {
    return exchanges.of(owners.read(key).orElseThrow(DeadKey::new).id());
  }

  /**
   * Her answer to what the region asked. Kept also where the clock goes again or the idea is
   * answered meanwhile; the same twice is kept once. Where nothing was asked, nothing is kept.
   */
  public void reply(OwnerKey key, String text) {
    var idea = owners.locked(key);
    if (!idea.state().isSent()) {
      return;
    }
    diary.hold(idea.id());
    var said = exchanges.of(idea.id());
    if (!said.hasQuestion() || said.endsWithReply(text)) {
      return;
    }
    exchanges.reply(idea.id(), text);
    diary.add(idea.id(), Actor.sender(), Act.OWNER_REPLIED, "");
    events.publishEvent(new OwnerReplied(idea.id(), idea.reference()));
  }

  /** Closes what is sent. Nothing of it disappears. A second time changes nothing. */
  public void withdraw(OwnerKey key) {
    var idea = owners.locked(key);
    if (!idea.state().canBecome(IdeaState.WITHDRAWN)) {
      return;
    }
    idea.withdraw();
    diary.add(idea.id(), Actor.sender(), Act.WITHDRAWN, "");
    events.publishEvent(new IdeaWithdrawn(idea.id(), idea.reference()));
  }

  /** What she does with the answer. She may choose again; each choice is noted. */
  public void choose(OwnerKey key, OwnerChoice choice) {
    var idea = owners.locked(key);
    if (idea.state() != IdeaState.ANSWERED || idea.ownerChoice() == choice) {
      return;
    }
    idea.choose(choice);
    diary.add(idea.id(), Actor.sender(), Act.OWNER_CHOSE, inSwedish(choice));
    events.publishEvent(new OwnerChose(idea.id(), idea.reference(), choice));
  }

  private String inSwedish(OwnerChoice choice) {
    return words.getMessage("ideas.choice." + choice, null, SWEDISH);
  }
}
