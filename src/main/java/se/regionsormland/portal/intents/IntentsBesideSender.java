package se.regionsormland.portal.intents;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.AwaitsSender.Matter;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.SenderKey;

/** From her own page a sender goes to those who are to pay. */
@Component
class IntentsBesideSender implements BesideSender {

  private final Showing showing;

  IntentsBesideSender(Showing showing) {
    this.showing = showing;
  }

  @Override
  public List<Matter> ways(UUID idea, SenderKey key) {
    return showing.words(idea).isEmpty() || showing.payers(idea).isEmpty()
        ? List.of()
        : List.of(new Matter("intents.way", key.page() + "/avsikter"));
  }
}
