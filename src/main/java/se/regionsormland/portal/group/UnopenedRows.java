package se.regionsormland.portal.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.TakenUp;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/** The cases that wait for a member's answer about herself. */
@Component
class UnopenedRows {

  private static final int AT_MOST = 50;

  private static final Comparator<UnopenedCase> BY_LAST_DAY =
      Comparator.comparing(one -> Objects.requireNonNull(one.days().due()));

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

  /** Is or was in it; not by an appointment that ended before it began. */
  boolean isInGroup(Viewer viewer) {
    return jdbc.sql("SELECT " + StandingConflicts.IS_IN_GROUP)
        .param("reader", viewer.id())
        .query(Boolean.class)
        .single();
  }

  /** First what the group waits for her to look at, by her last day; then as {@link #of}. */
  List<UnopenedCase> askedFirst(Viewer viewer) {
    var due = lastDays(viewer);
    var asked =
        due.isEmpty()
            ? Stream.<UnopenedCase>empty()
            : rows("s.reference = ANY (:asked)", due, viewer).stream()
                .filter(UnopenedCase::isAsked)
                .sorted(BY_LAST_DAY);
    var others = rows("true", due, viewer).stream().filter(one -> !one.isAsked());
    return Stream.concat(asked, others).toList();
  }

  /** What the group waits for from her, whether the case is open to her or not. */
  Map<String, LocalDate> lastDays(Viewer viewer) {
    return asking.stream()
        .flatMap(one -> one.lastDays(viewer).entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
  }

  /** Oldest first, so that nothing disappears because something newer came. */
  List<UnopenedCase> of(Viewer viewer) {
    return rows("true", Map.of(), viewer);
  }

  private List<UnopenedCase> rows(String which, Map<String, LocalDate> due, Viewer viewer) {
    return jdbc.sql(
            """
            SELECT s.reference, s.case_title AS title, concat_ws(', ', nullif(s.contact_name, ''),
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
            ORDER BY one.received_at, one.subject_id LIMIT %d
            """
                .formatted(
                    takenUp.dayOf("s.id"),
                    which,
                    conflicts.unopened(),
                    conflicts.closed(),
                    AT_MOST))
        .param("reader", viewer.id())
        .param("today", SwedishTime.today(clock))
        .param("asked", due.keySet().toArray(String[]::new))
        .query((row, _) ->
            new UnopenedCase(
                row.getString("reference"),
                row.getString("title"),
                row.getString("parties"),
                days(row, due.get(row.getString("reference")))))
        .list();
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
