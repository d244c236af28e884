package se.regionsormland.portal.introductions;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.AwaitsSender;
import se.regionsormland.portal.ideas.SenderKey;

/** Tells an idea's owner on her own page that somebody wants to meet her. */
@Component
class AskedSenders implements AwaitsSender {

  private final AskedIntroductions introductions;

  AskedSenders(AskedIntroductions introductions) {
    this.introductions = introductions;
  }

  @Override
  public List<Matter> of(SenderKey key) {
    return introductions
        .idea(key)
        .filter(introductions::isWaiting)
        .map(_ -> new Matter("introductions.waits", key.page() + "/presentationer"))
        .stream()
        .toList();
  }
}
