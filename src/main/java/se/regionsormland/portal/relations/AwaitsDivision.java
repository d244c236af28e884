package se.regionsormland.portal.relations;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.AwaitsSender;
import se.regionsormland.portal.ideas.SenderKey;

/** Tells a sender on her own page that the region thinks that her idea is two. */
@Component
class AwaitsDivision implements AwaitsSender {

  private final OfferedDivision offered;

  AwaitsDivision(OfferedDivision offered) {
    this.offered = offered;
  }

  @Override
  public List<Matter> of(SenderKey key) {
    return offered
        .of(key)
        .filter(one -> one.said() == null)
        .map(_ -> new Matter("relations.division.waits", key.page() + "/delning"))
        .stream()
        .toList();
  }
}
