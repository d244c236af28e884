package se.regionsormland.portal.intents;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.intents.event.IntentAsked;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;

/** A letter with a link that holds once: a later one takes back the earlier. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AskingLetters {

  private final Keys keys;
  private final ApplicationEventPublisher events;

  AskingLetters(Keys keys, ApplicationEventPublisher events) {
    this.keys = keys;
    this.events = events;
  }

  void write(UUID id, String reference, Intent.Asked asked) {
    keys.revoke(KeyKind.INTENT, id);
    var token = keys.giveByLetter(KeyKind.INTENT, id);
    events.publishEvent(new IntentAsked(id, reference, asked.email(), asked.language(), token));
  }

  /** Its letter opens nothing more. */
  void end(UUID id) {
    keys.revoke(KeyKind.INTENT, id);
  }
}
