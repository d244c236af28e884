package se.regionsormland.portal.completion;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.AwaitsSender;
import se.regionsormland.portal.ideas.SenderKey;

/** Tells a sender on her own page that the region asks her to complete what she sent. */
@Component
class AwaitsCompletion implements AwaitsSender {

  private final OwnCompletion own;

  AwaitsCompletion(OwnCompletion own) {
    this.own = own;
  }

  @Override
  public List<Matter> of(SenderKey key) {
    return own
        .open(key)
        .map(_ -> new Matter("completion.waits", key.page() + "/komplettering"))
        .stream()
        .toList();
  }
}
