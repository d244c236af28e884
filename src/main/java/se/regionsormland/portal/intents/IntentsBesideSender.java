package se.regionsormland.portal.intents;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.Matter;

/** From her own page a sender goes to those who are to pay. */
@Component
class IntentsBesideSender implements BesideSender {

  private final Showing showing;

  IntentsBesideSender(Showing showing) {
    this.showing = showing;
  }

  @Override
  public Shown shown(Sent idea) {
    return Shown.ways(
        showing.payers(idea.id()).isEmpty()
            ? List.of()
            : List.of(new Matter("intents.way", idea.at("/avsikter"))));
  }
}
