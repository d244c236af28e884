package se.regionsormland.portal.region;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days that a sender may be promised. Whoever comes here has asked who may set them. A day that
 * is set already, or is none, changes nothing and is told to nobody.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MeetingDays {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  MeetingDays(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  public void add(LocalDate day) {
    int added =
        jdbc.sql("INSERT INTO group_meeting (held_on) VALUES (:day) ON CONFLICT DO NOTHING")
            .param("day", day)
            .update();
    if (added > 0) {
      events.publishEvent(new MeetingAdded(day));
    }
  }

  /** Whoever was promised it is told so: {@link MeetingRemoved}. */
  public void remove(LocalDate day) {
    int removed =
        jdbc.sql("DELETE FROM group_meeting WHERE held_on = :day").param("day", day).update();
    if (removed > 0) {
      events.publishEvent(new MeetingRemoved(day));
    }
  }
}
