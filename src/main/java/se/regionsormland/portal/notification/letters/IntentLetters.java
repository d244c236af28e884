package se.regionsormland.portal.notification.letters;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.intents.event.IntentAsked;
import se.regionsormland.portal.intents.event.IntentNews;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.web.Links;

/**
 * To those who are to pay for a part of a request, at an address that a sender has typed; and to
 * the sender, of what they say.
 */
@Component
class IntentLetters {

  private final LetterWriter letters;
  private final Links links;

  IntentLetters(LetterWriter letters, Links links) {
    this.letters = letters;
    this.links = links;
  }

  /** Nothing else that was typed is in it: the address can be anybody's. */
  @EventListener
  void on(IntentAsked asked) {
    letters.writeLink(
        new Occasion(LetterKind.INTENT_ASKED, asked.id(), asked.token(), asked.reference()),
        asked.email(),
        asked.language(),
        links.to("/avsiktsforklaringar/" + asked.token(), asked.language()));
  }

  /** Who it is and what she said stands on the page: a letter is read by others too. */
  @EventListener
  void on(IntentNews news) {
    var to = news.to();
    var kind = kind(news.what());
    letters.writeLink(
        new Occasion(kind, to.ideaId(), news.id().toString(), to.reference()),
        to.email(),
        to.language(),
        links.to(to.senderKey().page() + "/avsikter", to.language()));
  }

  private static LetterKind kind(IntentNews.What what) {
    return switch (what) {
      case CONFIRMED -> LetterKind.INTENT_CONFIRMED;
      case DECLINED -> LetterKind.INTENT_DECLINED;
      case ASKED_AGAIN -> LetterKind.INTENT_ASKED_AGAIN;
    };
  }
}
