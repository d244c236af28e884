package se.regionsormland.portal.region;

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

  /** In SQL, for who reads a meeting: {@link #days}. */
  public static final String DAYS = "(SELECT agenda_days FROM region_setting)";

  private final JdbcClient jdbc;

  AgendaTime(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Days before the meeting. */
  public int days() {
    return jdbc.sql("SELECT " + DAYS).query(Integer.class).single();
  }

  @ForAdministrators
  @Transactional
  public void setDays(int days) {
    jdbc.sql("UPDATE region_setting SET agenda_days = :days").param("days", days).update();
  }
}
