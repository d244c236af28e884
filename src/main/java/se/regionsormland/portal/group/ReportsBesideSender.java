package se.regionsormland.portal.group;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.AwaitsSender.Matter;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.SenderKey;

/** From the page of what she has sent a sender can say that somebody has a conflict of interest. */
@Component
class ReportsBesideSender implements BesideSender {

  @Override
  public List<Matter> ways(UUID idea, SenderKey key) {
    return List.of(new Matter("group.report", key.page() + "/jav"));
  }
}
