package se.regionsormland.portal.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.intents.event.IntentAsked;
import se.regionsormland.portal.notification.LetterWriter.Occasion;
import se.regionsormland.portal.web.Links;

/** To those who are to pay for a part of a request, at an address that a sender has typed. */
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
}
