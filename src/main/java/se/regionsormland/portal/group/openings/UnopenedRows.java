package se.regionsormland.portal.group.openings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.group.conflicts.StandingConflicts;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.TakenUp;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/** The cases that wait for a member's answer about herself. */
@Component
class UnopenedRows {

  private static final int AT_MOST = 50;

  /** From the few that are asked for; the other way round each of hers would be looked at. */
  private static final String ASKED =
      "one.subject_id = ANY (ARRAY(SELECT id FROM idea WHERE reference = ANY (:asked)))";

  private static final String NOT_ASKED = "s.reference <> ALL (:asked)";

  private final JdbcClient jdbc;
  private final StandingConflicts conflicts;
  private final TakenUp takenUp;
  private final List<AskedOfMember> asking;
  private final Clock clock;

  UnopenedRows(
      JdbcClient jdbc,
      StandingConflicts conflicts,
      TakenUp takenUp,
      List<AskedOfMember> asking,
      Clock clock) {
    this.takenUp = takenUp;
    this.asking = asking;
    this.clock = clock;
    this.jdbc = jdbc;
    this.conflicts = conflicts;
  }

  /**
   * First what the group waits for her to look at, by her last day; then the oldest first, so that
   * nothing disappears because something newer came.
   */
  List<UnopenedCase> of(Viewer viewer) {
    return rows(lastDays(viewer), viewer).stream()
        .sorted(Comparator.comparing(UnopenedCase::by))
        .toList();
  }

  /** What the group waits for from her, whether the case is open to her or not. */
  Map<String, LocalDate> lastDays(Viewer viewer) {
    return asking.stream()
        .flatMap(one -> one.lastDays(viewer).entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
  }

  /** How many wait for her answer, in one statement; as {@link #of}, at most so many are told. */
  int countToAnswer(Viewer viewer) {
    return (int) rows(Map.of(), viewer).stream().filter(one -> !one.waits()).count();
  }

  /** None of those that are asked for falls outside what is shown of the others. */
  private List<UnopenedCase> rows(Map<String, LocalDate> due, Viewer viewer) {
    return jdbc.sql(due.isEmpty() ? part("true") : part(ASKED) + " UNION ALL " + part(NOT_ASKED))
        .param("reader", viewer.id())
        .param("today", SwedishTime.today(clock))
        .param("asked", due.keySet().toArray(String[]::new))
        .query((row, _) -> read(row, due))
        .list();
  }

  private String part(String which) {
    return """
    (SELECT s.reference, s.case_title AS title, concat_ws(', ', nullif(s.contact_name, ''),
               nullif(s.organisation, '')) AS parties,
           one.received_at,
           coalesce(%s, (SELECT e.group_meets FROM case_exchange e
                         WHERE e.subject_id = s.id AND e.answer_by IS NOT NULL
                         ORDER BY e.kind <> 'RECEIVED' DESC, e.id DESC LIMIT 1)) AS meets,
           (SELECT c.raised_at FROM conflict_of_interest c
            WHERE c.person_id = :reader AND c.subject_id = s.id AND c.stands IS NULL) AS raised
    FROM unopened_case one JOIN submitted_idea s ON s.id = one.subject_id
    WHERE one.person_id = :reader AND s.state = 'SUBMITTED' AND %s
      AND EXISTS (SELECT FROM (%s) unopened WHERE unopened.subject_id = one.subject_id OFFSET 0)
      AND NOT EXISTS (SELECT FROM (%s) closed WHERE closed.subject_id = one.subject_id OFFSET 0)
    ORDER BY one.received_at, one.subject_id LIMIT %d)
    """
        .formatted(takenUp.dayOf("s.id"), which, conflicts.unopened(), conflicts.closed(), AT_MOST);
  }

  private static UnopenedCase read(ResultSet row, Map<String, LocalDate> due) throws SQLException {
    var reference = row.getString("reference");
    return new UnopenedCase(
        reference, row.getString("title"), row.getString("parties"), days(row, due.get(reference)));
  }

  private static UnopenedCase.Days days(ResultSet row, @Nullable LocalDate due)
      throws SQLException {
    return new UnopenedCase.Days(
        SwedishTime.dateOf(DbTime.in(row, "received_at")),
        row.getObject("meets", LocalDate.class),
        row.getObject("raised") == null ? null : SwedishTime.dateOf(DbTime.in(row, "raised")),
        due);
  }
}
