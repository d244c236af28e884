package se.regionsormland.portal.group.conflicts;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.Matter;

/** From the page of what she has sent a sender can say that somebody has a conflict of interest. */
@Component
class ReportsBesideSender implements BesideSender {

  @Override
  public Shown shown(Sent idea) {
    return Shown.ways(List.of(new Matter("group.report", idea.at("/jav"))));
  }
}
