package se.regionsormland.portal.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Agendas.NewItem;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.NotFound;

/**
 * Cases that cannot wait for a meeting: settled by a day, in writing. Nobody has a room to leave.
 */
@Service
@Transactional
public class BetweenMeetings {

  private static final int AT_MOST = 100;

  private final JdbcClient jdbc;
  private final RecordGuard guard;
  private final SubmittedIdeas submitted;
  private final CaseLog caseLog;
  private final Clock clock;

  BetweenMeetings(
      JdbcClient jdbc, RecordGuard guard, SubmittedIdeas submitted, CaseLog caseLog, Clock clock) {
    this.jdbc = jdbc;
    this.guard = guard;
    this.submitted = submitted;
    this.caseLog = caseLog;
    this.clock = clock;
  }

  /** Those that wait, by day; then what was settled, latest first. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<BetweenCase> all(Viewer viewer) {
    return jdbc.sql(
            """
            SELECT a.id, a.by_day, a.settled_words, a.settled_by_name, a.settled_at, s.reference,
              s.case_title AS title
            FROM agenda_item a JOIN submitted_idea s ON s.id = a.subject_id
            WHERE a.meeting_id IS NULL AND a.subject_id <> ALL (:closed)
            ORDER BY a.settled_at DESC NULLS FIRST, a.by_day, a.id LIMIT :most
            """)
        .param("closed", guard.closedTo(viewer))
        .param("most", AT_MOST)
        .query((row, _) ->
            new BetweenCase(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                row.getObject("by_day", LocalDate.class),
                settled(row)))
        .list();
  }

  private static BetweenCase.@Nullable Settled settled(ResultSet row) throws SQLException {
    return row.getString("settled_words") == null
        ? null
        : new BetweenCase.Settled(
            row.getString("settled_words"),
            row.getString("settled_by_name"),
            DbTime.in(row, "settled_at"));
  }

  @ForOfficers
  public Agendas.Outcome add(String reference, LocalDate by, Viewer viewer) {
    var idea =
        submitted
            .withReference(reference, viewer)
            .filter(found -> found.state() != IdeaState.WITHDRAWN)
            .orElse(null);
    if (idea == null) {
      return Agendas.Outcome.NO_SUCH_CASE;
    }
    caseLog.hold(idea.id());
    if (!inserted(idea.id(), by, viewer)) {
      return Agendas.Outcome.THERE_ALREADY;
    }
    caseLog.add(idea.id(), DoneBy.of(viewer), Act.BETWEEN_MEETINGS, by);
    return Agendas.Outcome.ADDED;
  }

  private boolean inserted(UUID idea, LocalDate by, Viewer viewer) {
    return jdbc.sql(
                """
                INSERT INTO agenda_item (id, by_day, subject_kind, subject_id, wanted, length, added_by,
                                         added_by_name, added_at)
                VALUES (:id, :by, 'IDEA', :idea, 'SETTLE', :length, :who, :name, :now)
                ON CONFLICT DO NOTHING
                """)
            .param("id", UUID.randomUUID())
            .param("by", by)
            .param("idea", idea)
            .param("length", NewItem.USUAL_LENGTH)
            .param("who", viewer.id())
            .param("name", viewer.name())
            .param("now", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  /**
   * Settles it once.
   *
   * @return false if it was settled already; nothing is rewritten
   */
  @ForOfficers
  public boolean settle(UUID id, String words, Viewer viewer) {
    var subject = subject(id, viewer);
    caseLog.hold(subject);
    int settled =
        jdbc.sql(
                """
                UPDATE agenda_item SET settled_words = :words, settled_by = :who,
                       settled_by_name = :name, settled_at = :now
                WHERE id = :id AND settled_at IS NULL
                """)
            .param("id", id)
            .param("words", words)
            .param("who", viewer.id())
            .param("name", viewer.name())
            .param("now", DbTime.of(clock.instant()))
            .update();
    if (settled == 1) {
      caseLog.add(subject, DoneBy.of(viewer), Act.SETTLED_BETWEEN, "");
    }
    return settled == 1;
  }

  private UUID subject(UUID id, Viewer viewer) {
    return jdbc.sql("SELECT subject_id FROM agenda_item WHERE id = :id AND meeting_id IS NULL")
        .param("id", id)
        .query(UUID.class)
        .optional()
        .filter(subject -> guard.opens(subject, viewer))
        .orElseThrow(NotFound::new);
  }

  /** A case that is settled between meetings, by a day (inclusive); {@code settled} once it is. */
  public record BetweenCase(
      UUID id, String reference, String title, LocalDate by, @Nullable Settled settled) {

    public record Settled(String words, String by, Instant at) {}
  }
}
