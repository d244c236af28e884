package se.regionsormland.portal.completion;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.completion.event.CompletionEnded;
import se.regionsormland.portal.completion.event.CompletionSent;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.web.DeadKey;

/** What a sender does with what the region asked her to complete. Every verb takes the key. */
@Service
@Transactional
public class OwnCompletion {

  private final Ideas ideas;
  private final Elsewhere elsewhere;
  private final CompletionRows rows;
  private final CompletionDrafts drafts;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;

  OwnCompletion(
      Ideas ideas,
      Elsewhere elsewhere,
      CompletionRows rows,
      CompletionDrafts drafts,
      CaseLog caseLog,
      ApplicationEventPublisher events) {
    this.ideas = ideas;
    this.elsewhere = elsewhere;
    this.rows = rows;
    this.drafts = drafts;
    this.caseLog = caseLog;
    this.events = events;
  }

  /** The one that waits, or else the latest; empty where nothing was ever asked. */
  @Transactional(readOnly = true)
  public Optional<Completion> of(SenderKey key) {
    return rows.of(id(key)).stream().findFirst();
  }

  /** The one that waits for her, as long as the case does. */
  @Transactional(readOnly = true)
  public Optional<Completion> open(SenderKey key) {
    boolean waits = ideas.find(key).filter(idea -> idea.state() == IdeaState.SUBMITTED).isPresent();
    return waits ? rows.open(id(key)) : Optional.empty();
  }

  /** What she has written so far; what she sent the first time, until she has. */
  @Transactional(readOnly = true)
  public Answer begun(SenderKey key, Completion one) {
    var kept = drafts.of(one).orElseGet(() -> new Answer(one.before(), "", 0));
    return kept.with(elsewhere.of(key, one.subject(), one));
  }

  /** Whether what she has written says anything that was not said before. */
  @Transactional(readOnly = true)
  public boolean isNew(SenderKey key, Completion one) {
    return begun(key, one).isNew(one);
  }

  /**
   * Keeps it for her alone.
   *
   * @return false if it stands otherwise since she began: nothing was kept
   */
  public boolean keep(SenderKey key, Answer answer) {
    caseLog.hold(id(key));
    var one = open(key).orElse(null);
    if (one == null) {
      return false;
    }
    var kept = begun(key, one);
    var now = answer.with(elsewhere.of(key, one.subject(), one));
    if (now.says(kept)) {
      return true;
    }
    if (kept.version() != answer.version()) {
      return false;
    }
    drafts.keep(one, now);
    return true;
  }

  /** What came of a press on the button that sends. */
  public enum Outcome {
    SENT,
    /** It is written otherwise, or asked about otherwise, than what she saw. */
    CHANGED,
    /** It says nothing that was not said before. */
    NOTHING_NEW,
    /** Nothing waits: it is over. */
    OVER
  }

  /** Once: from now on what she wrote is the region's, and what it said before stays beside. */
  public Outcome send(SenderKey key, int version) {
    caseLog.hold(id(key));
    var one = open(key).orElse(null);
    if (one == null) {
      return Outcome.OVER;
    }
    var answer = begun(key, one);
    if (answer.version() != version) {
      return Outcome.CHANGED;
    }
    if (!answer.isNew(one)) {
      return Outcome.NOTHING_NEW;
    }
    rows.answer(one, answer);
    rows.end(one, Completion.How.SENT);
    drafts.drop(one);
    ideas.complete(key, said -> completed(said, one, answer));
    events.publishEvent(new CompletionSent(Subject.idea(one.subject())));
    if (!one.lapsed()) {
      events.publishEvent(new CompletionEnded(Subject.idea(one.subject()), true, DoneBy.portal()));
    }
    return Outcome.SENT;
  }

  private static Ideas.Said completed(Ideas.Said said, Completion one, Answer answer) {
    var all = Part.words(said.content(), said.contact());
    var were = all.getOrDefault(Part.PLACES, "");
    all.replaceAll((part, before) -> one.asks(part) ? answer.of(part) : before);
    var words = new Answer(all, "", 0);
    var content =
        said.content()
            .saying(
                words.of(Part.TITLE),
                words.of(Part.TEXT),
                words.of(Part.CHANGE),
                one.asks(Part.AMOUNT) ? kronor(answer.of(Part.AMOUNT)) : said.content().amount(),
                words.of(Part.SUMMARY));
    var now = words.of(Part.PLACES);
    var places = Places.read(now);
    return new Ideas.Said(
        one.asks(Part.PLACES) && !now.equals(were)
            ? content.at(places.municipalities(), places.other())
            : content,
        new Contact(
            words.of(Part.NAME),
            words.of(Part.ORGANISATION),
            said.contact().email(),
            words.of(Part.TELEPHONE)));
  }

  private static @Nullable Long kronor(String written) {
    var read = Kronor.read(written);
    return read.isPresent() ? read.getAsLong() : null;
  }

  private UUID id(SenderKey key) {
    return ideas.idOf(key).orElseThrow(DeadKey::new);
  }
}
