package se.regionsormland.portal.group;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;

/** The cases that wait for a member's answer about herself. */
@Component
class UnopenedRows {

  private static final int AT_MOST = 50;

  private final JdbcClient jdbc;
  private final StandingConflicts conflicts;

  UnopenedRows(JdbcClient jdbc, StandingConflicts conflicts) {
    this.jdbc = jdbc;
    this.conflicts = conflicts;
  }

  /** Is or was in it; not by an appointment that ended before it began. */
  boolean isInGroup(Viewer viewer) {
    return jdbc.sql("SELECT " + StandingConflicts.IS_IN_GROUP)
        .param("reader", viewer.id())
        .query(Boolean.class)
        .single();
  }

  /** Oldest first, so that nothing disappears because something newer came. */
  List<UnopenedCase> of(Viewer viewer) {
    return jdbc.sql(
            """
            SELECT s.reference, s.case_title AS title, concat_ws(', ', nullif(s.contact_name, ''),
                       nullif(s.organisation, '')) AS parties,
                   EXISTS (SELECT FROM conflict_of_interest c
                           WHERE c.person_id = :reader AND c.subject_id = s.id
                             AND c.stands IS NULL) AS waits
            FROM unopened_case one JOIN submitted_idea s ON s.id = one.subject_id
            WHERE one.person_id = :reader AND s.state = 'SUBMITTED'
              AND EXISTS (SELECT FROM (%s) unopened WHERE unopened.subject_id = one.subject_id OFFSET 0)
              AND NOT EXISTS (SELECT FROM (%s) closed WHERE closed.subject_id = one.subject_id OFFSET 0)
            ORDER BY one.received_at, one.subject_id LIMIT %d
            """
                .formatted(conflicts.unopened(), conflicts.closed(), AT_MOST))
        .param("reader", viewer.id())
        .query((row, _) ->
            new UnopenedCase(
                row.getString("reference"),
                row.getString("title"),
                row.getString("parties"),
                row.getBoolean("waits")))
        .list();
  }
}
