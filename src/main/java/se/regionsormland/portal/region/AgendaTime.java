package se.regionsormland.portal.region;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForAdministrators;

/**
 * When the agenda of one of the group's meetings is ready, so that its members can read in time.
 */
@Component
@Transactional(readOnly = true)
public class AgendaTime {

  private final JdbcClient jdbc;

  AgendaTime(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Days before the meeting. */
  public int days() {
    return jdbc.sql("SELECT agenda_days FROM region_setting").query(Integer.class).single();
  }

  /** What is put there after that day is late. */
  public LocalDate readyFor(LocalDate meeting) {
    return meeting.minusDays(days());
  }

  @ForAdministrators
  @Transactional
  public void setDays(int days) {
    jdbc.sql("UPDATE region_setting SET agenda_days = :days").param("days", days).update();
  }
}
