package se.regionsormland.portal.assessment.queue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.region.AnswerTime;
import se.regionsormland.portal.shared.SwedishTime;

/** The group's meetings ahead, each with the cases that were promised it. */
@Component
@ForCaseWorkers
@Transactional(readOnly = true)
public class GroupMeetings {

  private static final int AT_MOST = 500;

  private final JdbcClient jdbc;
  private final AnswerTime answerTime;
  private final RecordGuard guard;
  private final Clock clock;

  GroupMeetings(JdbcClient jdbc, AnswerTime answerTime, RecordGuard guard, Clock clock) {
    this.jdbc = jdbc;
    this.answerTime = answerTime;
    this.guard = guard;
    this.clock = clock;
  }

  public record MeetingCase(
      String reference, String title, String organisation, @Nullable String holder) {}

  /** {@code set} is false for a day that cases were promised and that is no meeting any more. */
  public record Meeting(LocalDate day, boolean set, List<MeetingCase> cases) {}

  public List<Meeting> ahead(Viewer viewer) {
    var today = SwedishTime.today(clock);
    var set = answerTime.meetingsFrom(today);
    var days = new TreeMap<>(promisedFrom(today, viewer));
    set.forEach(day -> days.putIfAbsent(day, List.of()));
    return days.entrySet().stream()
        .map(day -> new Meeting(day.getKey(), set.contains(day.getKey()), day.getValue()))
        .toList();
  }

  private record Promised(LocalDate day, MeetingCase of) {}

  private Map<LocalDate, List<MeetingCase>> promisedFrom(LocalDate today, Viewer viewer) {
    return jdbc
        .sql(
            """
            SELECT c.group_meets, s.reference, coalesce(nullif(c.called, ''), s.title) AS title, s.organisation, c.officer_name
            FROM assessment_case c JOIN submitted_idea s ON s.id = c.subject_id
            WHERE c.group_meets >= :today AND s.state <> 'WITHDRAWN'
              AND c.sender_choice IS DISTINCT FROM 'STOP' AND c.subject_id <> ALL (:closed)
            ORDER BY c.group_meets, s.received_at, s.id LIMIT :most
            """)
        .param("today", today)
        .param("closed", guard.closedTo(viewer))
        .param("most", AT_MOST)
        .query((row, _) ->
            new Promised(
                row.getObject("group_meets", LocalDate.class),
                new MeetingCase(
                    row.getString("reference"),
                    row.getString("title"),
                    row.getString("organisation"),
                    row.getString("officer_name"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Promised::day, Collectors.mapping(Promised::of, Collectors.toList())));
  }
}
