package se.regionsormland.portal.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says so where the portal's own role could change its schema: it runs, but with a wall less. */
@Component
class RoleCheck {

  private static final Logger log = LoggerFactory.getLogger(RoleCheck.class);
  private final JdbcClient jdbc;

  RoleCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener(ApplicationReadyEvent.class)
  void sayWhenOneRoleDoesBoth() {
    boolean ownsSchema =
        jdbc.sql("SELECT count(*) > 0 FROM pg_tables WHERE tableowner = current_user")
            .query(Boolean.class)
            .single();
    if (ownsSchema) {
      log.warn(
          "The portal uses the role that owns its tables. Give migrations a role of their own"
              + " (SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD).");
    }
  }
}
