package se.regionsormland.portal.assessment;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Slice;

/**
 * The cases by what is due first. After them those whose clock stands still, by when it stopped,
 * and last what a sender lately said about her answer.
 */
@Component
@ForCaseWorkers
@Transactional(readOnly = true)
public class CaseQueue {

  /** Hits are counted no further. */
  private static final int COUNTED = 1000;

  private static final int PAGE = 20;

  /** How long a sender's choice is shown among what is open. */
  private static final Duration LATELY = Duration.ofDays(14);

  private static final String FROM =
      """
      FROM assessment_case c
      JOIN submitted_idea s ON s.id = c.subject_id
      LEFT JOIN case_pause p ON p.case_id = c.id AND p.to_day IS NULL
      """;

  private static final String COLUMNS =
      """
      s.id, s.reference, coalesce(nullif(c.called, ''), s.title) AS title, s.organisation, s.areas, s.channel, s.received_at, s.answer_before,
      EXISTS (SELECT 1 FROM submitted_request m WHERE m.idea_id = s.id) AS is_request,
      c.answer_by, c.group_meets, c.officer_id, c.officer_name, c.closed_at, c.sender_choice,
      c.sender_chose_at, p.from_day AS paused_from,
      EXISTS (SELECT 1 FROM case_pause r
              WHERE r.case_id = c.id AND r.replied_at IS NOT NULL) AS replied
      """;

  private static final String RANK =
      """
      CASE WHEN c.closed_at IS NOT NULL THEN 2
           WHEN p.from_day IS NOT NULL THEN 1
           ELSE 0 END
      """;

  private static final String STILL_OPEN = "c.closed_at IS NULL";

  private final JdbcClient jdbc;
  private final RecordGuard guard;
  private final Clock clock;

  CaseQueue(JdbcClient jdbc, RecordGuard guard, Clock clock) {
    this.jdbc = jdbc;
    this.guard = guard;
    this.clock = clock;
  }

  /** A page after the place where another ended. */
  public Slice<CaseRow> page(QueueFilter filter, @Nullable String after, Viewer reader) {
    var parameters = parameters(filter, reader);
    var rows = rows(filter, QueuePlace.read(after).orElse(null), parameters, reader);
    boolean another = rows.size() > PAGE;
    var shown = rows.subList(0, Math.min(PAGE, rows.size()));
    int count = count(filter, parameters);
    return new Slice<>(
        shown.stream().map(QueueRow::row).toList(),
        another ? shown.getLast().place().written() : null,
        Math.min(count, COUNTED),
        count > COUNTED);
  }

  /** How many wait for this reader: nobody's, and her own. */
  public int waitingFor(Viewer reader) {
    return jdbc.sql(
            """
            SELECT count(*) FROM (
              SELECT 1 FROM assessment_case
              WHERE closed_at IS NULL AND (officer_id IS NULL OR officer_id = :reader)
                AND %s LIMIT 100)
            """
                .formatted(guard.opensToReader("assessment_case.subject_id")))
        .param("reader", reader.id())
        .query(Integer.class)
        .single();
  }

  private List<QueueRow> rows(
      QueueFilter filter, @Nullable QueuePlace after, Map<String, Object> parameters, Viewer who) {
    var all = new HashMap<>(parameters);
    if (after != null) {
      all.put("rank", after.rank());
      all.put("at", DbTime.of(after.at()));
      all.put("id", after.id());
    }
    var today = SwedishTime.today(clock);
    return jdbc.sql(select(filter, after != null))
        .params(all)
        .query((row, _) -> QueueRow.of(row, who, today))
        .list();
  }

  private String select(QueueFilter filter, boolean after) {
    boolean finished = filter.show().isFinished();
    var way = finished ? " DESC" : "";
    var key =
        finished ? "0 AS rank, c.closed_at AS at" : RANK + " AS rank, " + openKey() + " AS at";
    return "SELECT * FROM (SELECT %s, %s %s WHERE %s) queue %s ORDER BY rank, at%s, id%s LIMIT %d"
        .formatted(
            COLUMNS,
            key,
            FROM,
            where(filter),
            after ? "WHERE " + beyond(finished) : "",
            way,
            way,
            PAGE + 1);
  }

  private static String openKey() {
    return "COALESCE(c.sender_chose_at, COALESCE(p.from_day, c.answer_by)::timestamp AT TIME ZONE 'UTC')";
  }

  private static String beyond(boolean finished) {
    return finished ? "(at, id) < (:at, :id)" : "(rank, at, id) > (:rank, :at, :id)";
  }

  private int count(QueueFilter filter, Map<String, Object> parameters) {
    return jdbc.sql(
            "SELECT count(*) FROM (SELECT 1 %s WHERE %s LIMIT %d)"
                .formatted(FROM, where(filter), COUNTED + 1))
        .params(parameters)
        .query(Integer.class)
        .single();
  }

  private String where(QueueFilter filter) {
    var show =
        switch (filter.show()) {
          case OPEN -> "(" + STILL_OPEN + " OR c.sender_chose_at > :lately)";
          case MINE -> STILL_OPEN + " AND c.officer_id = :reader";
          case NEW -> STILL_OPEN + " AND c.officer_id IS NULL";
          case ANSWERED ->
              "c.closed_at IS NOT NULL"
                  + " AND EXISTS (SELECT 1 FROM case_answer a WHERE a.subject_id = c.subject_id)";
          case WITHDRAWN -> "c.closed_at IS NOT NULL AND s.state = 'WITHDRAWN'";
        };
    var area = filter.area() == null ? "" : " AND :area = ANY (s.areas)";
    var open = " AND " + guard.opensToReader("c.subject_id");
    return show + open + area + WordsOfCase.in(filter.words()).condition();
  }

  private Map<String, Object> parameters(QueueFilter filter, Viewer reader) {
    var parameters = new HashMap<String, Object>();
    parameters.put("reader", reader.id());
    parameters.put("lately", DbTime.of(clock.instant().minus(LATELY)));
    parameters.putAll(WordsOfCase.in(filter.words()).parameters());
    parameters.put("area", filter.area() == null ? 0 : filter.area());
    return parameters;
  }
}
