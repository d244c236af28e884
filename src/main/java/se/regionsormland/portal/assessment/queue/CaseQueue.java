package se.regionsormland.portal.assessment.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.completion.CompletionWaits;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.lists.OpinionCounts;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.records.SeenCases;
import se.regionsormland.portal.records.TakenUp;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.PlannedOnce;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Slice;

/**
 * The cases by what is due first. After them those whose clock stands still, by when it stopped,
 * and last what a sender lately said about her answer. Nothing leaves because something newer came.
 */
@Component
@ForCaseWorkers
@Transactional(readOnly = true)
public class CaseQueue {

  /** Hits are counted no further: to count on would cost the more the more there is. */
  private static final int COUNTED = 100;

  private static final int PAGE = 20;

  /** How long a sender's choice is shown among what is open. */
  private static final Duration LATELY = Duration.ofDays(14);

  /** It came to the reader from somebody else, and she has not opened it since. */
  private static final String IS_NEW =
      """
      c.closed_at IS NULL AND c.routed_at IS NOT NULL AND c.routed_by IS DISTINCT FROM :reader
      AND (c.officer_id = :reader OR c.area IN (%s) OR c.officer_id IS NULL AND :takes)
      AND %s
      """
          .formatted(Members.areasOfReader(), SeenCases.notSince("c.subject_id", "c.routed_at"));

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations named;
  private final RecordGuard guard;
  private final TakenUp takenUp;
  private final Clock clock;

  CaseQueue(
      JdbcClient jdbc,
      NamedParameterJdbcOperations named,
      RecordGuard guard,
      TakenUp takenUp,
      Clock clock) {
    this.takenUp = takenUp;
    this.jdbc = jdbc;
    this.named = named;
    this.guard = guard;
    this.clock = clock;
  }

  /** A page after the place where another ended. */
  public Slice<CaseRow> page(QueueFilter filter, @Nullable String after, Viewer reader) {
    var conditions = new QueueConditions(filter, guard.opensToReader("c.subject_id"));
    var parameters = parameters(filter, reader);
    var found = rows(conditions, QueuePlace.read(after).orElse(null), parameters, reader);
    boolean another = found.size() > PAGE;
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    int count = found.isEmpty() ? 0 : found.getFirst().hits();
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
              WHERE closed_at IS NULL AND officer_id IS NULL AND %1$s
              UNION ALL
              SELECT 1 FROM assessment_case
              WHERE closed_at IS NULL AND officer_id = :reader AND %1$s
              LIMIT 100)
            """
                .formatted(guard.opensToReader("assessment_case.subject_id")))
        .param("reader", reader.id())
        .query(Integer.class)
        .single();
  }

  private List<QueueRow> rows(
      QueueConditions conditions,
      @Nullable QueuePlace after,
      Map<String, Object> parameters,
      Viewer reader) {
    var all = new HashMap<>(parameters);
    if (after != null) {
      all.put("day", after.at().atOffset(ZoneOffset.UTC).toLocalDate());
      all.put("at", DbTime.of(after.at()));
      all.put("id", after.id());
    }
    var select = select(conditions, after);
    boolean search = !conditions.filter().words().isBlank();
    return search
        ? named.query(select, all, (row, _) -> row(row, reader))
        : PlannedOnce.list(named, select, all, (row, _) -> row(row, reader));
  }

  private QueueRow row(ResultSet row, Viewer reader) throws SQLException {
    return QueueRow.of(row, reader, SwedishTime.today(clock));
  }

  private String select(QueueConditions conditions, @Nullable QueuePlace after) {
    var show = conditions.filter().show();
    var way = show.isFinished() ? "at DESC, id DESC" : "at, id";
    var places =
        QueuePart.of(show).stream()
            .map(part -> part.first(conditions, after, PAGE + 1))
            .collect(Collectors.joining(" UNION ALL "));
    var first =
        "SELECT * FROM (%s) part ORDER BY rank, %s LIMIT %d".formatted(places, way, PAGE + 1);
    return """
    SELECT place.rank, place.at, s.id, s.reference,
           coalesce(nullif(c.called, ''), s.title) AS title, s.organisation,
           CASE WHEN c.area IS NULL THEN s.areas ELSE ARRAY [c.area] END AS areas, s.channel,
           s.received_at, s.answer_before, c.answer_by, c.group_meets, c.officer_id, c.officer_name,
           c.closed_at, c.sender_choice, c.sender_chose_at, c.routed_by_name, c.standing_from AS paused_from,
           EXISTS (SELECT 1 FROM submitted_request m WHERE m.idea_id = s.id) AS is_request,
           EXISTS (SELECT 1 FROM case_pause r
                   WHERE r.case_id = c.id AND r.replied_at IS NOT NULL) AS replied,
           %s AS waits_until,
           %s AS completed,
           (%s) AS is_new,
           %s AS taken_up,
           %s,
           (SELECT count(*) FROM (%s LIMIT %d)) AS hits
    FROM (%s) place
    JOIN assessment_case c ON c.id = place.case_id
    JOIN submitted_idea s ON s.id = c.subject_id
    ORDER BY place.rank, %s
    """
        .formatted(
            CompletionWaits.until("c.subject_id"),
            CompletionWaits.isNews("c.subject_id"),
            IS_NEW,
            takenUp.dayOf("c.subject_id"),
            OpinionCounts.of("c.subject_id", guard::opensToReader),
            QueuePart.of(conditions.filter().show()).stream()
                .map(part -> part.all(conditions))
                .collect(Collectors.joining(" UNION ALL ")),
            COUNTED + 1,
            first,
            way);
  }

  private Map<String, Object> parameters(QueueFilter filter, Viewer reader) {
    var parameters = new HashMap<String, Object>();
    parameters.put("reader", reader.id());
    parameters.put("takes", reader.is(Role.OFFICER));
    parameters.put("today", SwedishTime.today(clock));
    parameters.put("lately", DbTime.of(clock.instant().minus(LATELY)));
    parameters.putAll(WordsOfCase.in(filter.words()).parameters());
    parameters.put("area", filter.area() == null ? 0 : filter.area());
    return parameters;
  }
}
