package se.regionsormland.portal.meetings;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.region.MeetingAdded;
import se.regionsormland.portal.region.MeetingRemoved;

/** A day that the portal's administrator sets is a meeting too, whose time is set later. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DaysSetElsewhere {

  private final MeetingRows rows;

  DaysSetElsewhere(MeetingRows rows) {
    this.rows = rows;
  }

  @EventListener
  void on(MeetingAdded added) {
    rows.add(UUID.randomUUID(), MeetingPlan.dayAlone(added.day()));
  }

  @EventListener
  void on(MeetingRemoved removed) {
    rows.on(removed.day()).ifPresent(rows::cancel);
  }
}
