package se.regionsormland.portal.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends sessions in the transaction of what makes them end, which Spring Session's own repository
 * would not: a changed right and a session that still has the old one are never both there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Sessions {

  private final JdbcClient jdbc;

  Sessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void endAll(String username) {
    endOthers(username, "");
  }

  void endOthers(String username, String kept) {
    jdbc.sql("DELETE FROM spring_session WHERE principal_name = :name AND session_id <> :kept")
        .param("name", username)
        .param("kept", kept)
        .update();
  }
}
