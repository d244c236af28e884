package se.regionsormland.portal.opinions.lists;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.group.openings.AskedOfMember;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;

/**
 * The cases in which a member's answers are waited for, also those that she has yet to open: the
 * first due.
 */
@Component
@Transactional(readOnly = true)
class AskedToLook implements AskedOfMember {

  private static final int AT_MOST = 50;

  private final JdbcClient jdbc;
  private final RecordGuard guard;

  AskedToLook(JdbcClient jdbc, RecordGuard guard) {
    this.jdbc = jdbc;
    this.guard = guard;
  }

  @Override
  public Map<String, LocalDate> lastDays(Viewer viewer) {
    return jdbc
        .sql(
            """
            SELECT sent.reference, one.due
            FROM counting_assignment AS one
            JOIN submitted_idea AS sent ON sent.id = one.subject_id
            WHERE one.member_id = :reader AND NOT one.over AND NOT one.given AND\s
            """
                + guard.mayBeOpenedByReader("one.subject_id")
                + " ORDER BY one.due, one.subject_id LIMIT "
                + AT_MOST)
        .param("reader", viewer.id())
        .query((row, _) ->
            Map.entry(row.getString("reference"), row.getObject("due", LocalDate.class)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
