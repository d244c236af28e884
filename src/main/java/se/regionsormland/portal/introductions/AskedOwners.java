package se.regionsormland.portal.introductions;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.AwaitsOwner;
import se.regionsormland.portal.ideas.OwnerKey;

/** Tells an idea's owner on her own page that somebody wants to meet her. */
@Component
class AskedOwners implements AwaitsOwner {

  private final OwnersIntroductions introductions;

  AskedOwners(OwnersIntroductions introductions) {
    this.introductions = introductions;
  }

  @Override
  public List<Matter> of(OwnerKey key) {
    return introductions
        .idea(key)
        .filter(introductions::isWaiting)
        .map(_ -> new Matter("introductions.waits", key.page() + "/presentationer"))
        .stream()
        .toList();
  }
}
