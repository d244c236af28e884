package se.regionsormland.portal.introductions;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.Matter;

/** Tells an idea's owner on her own page that somebody wants to meet her. */
@Component
class AskedSenders implements BesideSender {

  private final AskedIntroductions introductions;

  AskedSenders(AskedIntroductions introductions) {
    this.introductions = introductions;
  }

  @Override
  public Shown shown(Sent idea) {
    var waits =
        introductions.isWaitingAboutIdea(idea.id())
            ? List.of(new Matter("introductions.waits", idea.at("/presentationer")))
            : List.<Matter>of();
    return new Shown(waits, List.of(), List.of());
  }
}
