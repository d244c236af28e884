package se.regionsormland.portal.registry.daily;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.registry.Entry;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * What came in and went out on a day, for the registrar (offentlighets- och sekretesslagen 5 kap.).
 * It is read from the log, whose lines are never changed: all that is done with a case is there.
 */
@Service
@Transactional(readOnly = true)
public class DailyList {

  private static final String[] ACTS =
      Stream.of(Act.values())
          .filter(act -> !Entry.of(act).isEmpty())
          .map(Act::name)
          .toArray(String[]::new);

  private final JdbcClient jdbc;
  private final RecordGuard guard;

  DailyList(JdbcClient jdbc, RecordGuard guard) {
    this.jdbc = jdbc;
    this.guard = guard;
  }

  /** In order of time; first what is known by its day alone. {@code day} is one in Sweden. */
  @ForOfficers
  public List<DailyLine> of(LocalDate day, Viewer viewer) {
    return jdbc
        .sql(lines(guard.opensToReader("l.subject")))
        .param("from", DbTime.of(day.atStartOfDay(SwedishTime.ZONE).toInstant()))
        .param("until", DbTime.of(day.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant()))
        .param("acts", ACTS)
        .param("reader", viewer.id())
        .query((row, _) -> lines(row, day))
        .list()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<DailyLine> lines(ResultSet row, LocalDate day) throws SQLException {
    var about = about(row);
    var at = DbTime.in(row, "at");
    if (row.getBoolean("came")) {
      var entered = SwedishTime.dateOf(at);
      return List.of(
          new DailyLine(named(Entry.IDEA, row), "", about, entered.equals(day) ? null : entered));
    }
    boolean reached = !"".equals(row.getString("email"));
    var lines = new ArrayList<DailyLine>();
    for (var entry : Entry.of(Act.valueOf(row.getString("act")))) {
      if (reached || entry != Entry.RECEIPT) {
        lines.add(new DailyLine(named(entry, row), SwedishTime.minuteOf(at), about, null));
      }
    }
    return lines;
  }

  /** A request comes in as an idea does, and is called what it is. */
  private static Entry named(Entry entry, ResultSet row) throws SQLException {
    return entry == Entry.IDEA && row.getBoolean("request") ? Entry.REQUEST : entry;
  }

  private static DailyLine.@Nullable Registered about(ResultSet row) throws SQLException {
    var reference = row.getString("reference");
    return reference == null
        ? null
        : new DailyLine.Registered(
            reference,
            row.getString("diary_number"),
            row.getString("title"),
            row.getString("sender"));
  }

  /** By hand: what came, on the day it came. */
  private static String lines(String opens) {
    return """
    SELECT l.act, l.at, l.came, s.reference, s.email, c.diary_number,
           s.case_title AS title,
           CASE WHEN jsonb_exists(s.marked, 'CONTACT') THEN ''
                ELSE masked(coalesce(nullif(s.organisation, ''), s.contact_name)) END AS sender,
           EXISTS (SELECT 1 FROM submitted_request r WHERE r.idea_id = l.subject) AS request
    FROM (SELECT id, subject, act, at, false AS came FROM case_log
          WHERE at >= :from AND at < :until AND act = ANY (:acts)
          UNION ALL
          SELECT e.id, e.subject, e.act, e.at, true FROM case_log e JOIN submitted_idea i ON i.id = e.subject
          WHERE e.act = 'REGISTERED_BY_HAND' AND i.received_at >= :from AND i.received_at < :until) l
    LEFT JOIN submitted_idea s ON s.id = l.subject
    LEFT JOIN assessment_case c ON c.subject_id = l.subject AND c.subject_kind = 'IDEA'
    WHERE %s ORDER BY NOT l.came, l.at, l.id
    """
        .formatted(opens);
  }
}
