package se.regionsormland.portal.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.ConfirmToken;
import se.regionsormland.portal.ideas.Confirming;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.shared.Sormland;
import se.regionsormland.portal.web.FormToken;

/** Ideas that came to the region, for tests of what happens to them there. */
@Component
public class CaseIdeas {

  private final SubmittedIdeas submitted;
  private final Drafts drafts;
  private final Submission submission;
  private final Confirming confirming;
  private final Map<Thread, ConfirmToken> letters = new ConcurrentHashMap<>();
  private final Map<SenderKey, ConfirmToken> tokens = new ConcurrentHashMap<>();

  CaseIdeas(SubmittedIdeas submitted, Drafts drafts, Submission submission, Confirming confirming) {
    this.submitted = submitted;
    this.drafts = drafts;
    this.submission = submission;
    this.confirming = confirming;
  }

  /** What the letter would carry. */
  @EventListener
  void remember(ConfirmationAsked letter) {
    letters.put(Thread.currentThread(), letter.token());
  }

  /** Written and kept by its owner. Gives her key. */
  public SenderKey draft(String title) {
    return draft(idea(title), who());
  }

  private SenderKey draft(IdeaContent content, Contact who) {
    return drafts.save(FormToken.fresh(), 0, content, who).key();
  }

  /** Sent by its owner, whose letter is still unread. */
  public void ask(SenderKey key) {
    submission.ask(key);
    tokens.put(key, letters.remove(Thread.currentThread()));
  }

  /** The letter's link is followed. */
  public void confirm(SenderKey key) {
    confirming.confirm(tokens.remove(key));
  }

  /** Sent through the portal by its owner. Gives her key. */
  public SenderKey sent(String title) {
    return sent(idea(title), who());
  }

  public SenderKey sent(IdeaContent content, Contact who) {
    var key = draft(content, who);
    ask(key);
    confirm(key);
    return key;
  }

  /** Came by telephone on Monday 1 March 2027: to be answered by 15 March. */
  public String came(String title) {
    return came(title, LocalDate.of(2027, 3, 1));
  }

  public String came(String title, LocalDate received) {
    return came(new HandEntry(UUID.randomUUID(), Channel.TELEPHONE, received, idea(title), who()));
  }

  /** As what came by letter to the region the same Monday. Gives its reference. */
  public String came(IdeaContent content, Contact who) {
    return came(content, who, LocalDate.of(2027, 3, 1));
  }

  public String came(IdeaContent content, Contact who, LocalDate received) {
    return came(new HandEntry(UUID.randomUUID(), Channel.MAIL, received, content, who));
  }

  private String came(HandEntry entry) {
    var officer = As.signIn(Role.OFFICER);
    try {
      var id = submitted.registerByHand(entry, officer);
      return submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().reference();
    } finally {
      As.nobody();
    }
  }

  private static IdeaContent idea(String title) {
    return SomeIdea.of(
        title,
        "Dagvatten rinner orenat ut i sjön när det regnar mycket. Vi vill bygga dammar.",
        "Renare vatten för alla som bor och badar här.",
        null,
        Set.of(Need.ADVICE),
        null,
        true,
        null,
        Set.of(Sormland.FLEN),
        "",
        false,
        "");
  }

  private static Contact who() {
    return new Contact("Avsändaren", "Föreningen", "avsandaren@example.org", "");
  }
}
