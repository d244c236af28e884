package se.regionsormland.portal.registry.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.shared.DbTime;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The board's lists as the database has them: added, and never rewritten. */
@Component
class BoardRows {

  private static final String FREEZE =
      """
      INSERT INTO board_line (edition_id, subject_id, subject_kind, place, reference, request, title,
                              sender, area, received, closed, state, recommendation, with_id,
                              sender_choice, cost, decisions, results)
      SELECT :edition, s.id, c.subject_kind, row_number() OVER (ORDER BY s.received_at, s.id),
             s.reference, EXISTS (SELECT FROM submitted_request r WHERE r.idea_id = s.id),
             s.case_title,
             CASE WHEN jsonb_exists(s.marked, 'CONTACT') THEN ''
                  ELSE masked(coalesce(nullif(s.organisation, ''), s.contact_name)) END,
             coalesce(c.area, s.areas[1], 0), (s.received_at AT TIME ZONE 'Europe/Stockholm')::date,
             (c.closed_at AT TIME ZONE 'Europe/Stockholm')::date, s.state,
             said.recommendation, said.with_id, s.sender_choice,
             CASE WHEN jsonb_exists(s.marked, 'AMOUNT') THEN NULL ELSE s.amount END,
             (SELECT coalesce(jsonb_agg(jsonb_build_object('fund', d.fund, 'outcome', d.outcome,
                         'ore', d.amount, 'day', d.decided_on) ORDER BY d.fund), '[]')
              FROM latest_decision AS d WHERE d.idea_id = s.id),
             (SELECT coalesce(jsonb_agg(jsonb_build_object('title', p.title, 'number', p.number,
                         'from', p.year_from, 'to', p.year_to, 'learnt', p.learnt)
                         ORDER BY p.number), '[]')
              FROM project_origin AS o JOIN project AS p ON p.id = o.project_id
              WHERE o.idea_id = s.id)
      FROM assessment_case AS c JOIN submitted_idea AS s ON s.id = c.subject_id
      LEFT JOIN latest_statement AS said
        ON said.subject_id = s.id AND said.confirmed_at IS NOT NULL AND NOT said.used_a_conflict
      WHERE c.closed_at IS NULL OR :since::timestamptz IS NULL
         OR s.received_at >= :since::timestamptz OR c.closed_at >= :since::timestamptz
         OR EXISTS (SELECT FROM request_decision AS d
                    WHERE d.idea_id = s.id AND d.noted_at >= :since::timestamptz)
         OR EXISTS (SELECT FROM project_origin AS o JOIN project AS p ON p.id = o.project_id
                    WHERE o.idea_id = s.id AND coalesce(p.year_to, :year) >= :year - 1)
      """;

  private final JdbcClient jdbc;
  private final RecordGuard guard;
  private final JsonMapper json;
  private final Clock clock;

  BoardRows(JdbcClient jdbc, RecordGuard guard, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.guard = guard;
    this.json = json;
    this.clock = clock;
  }

  Optional<UUID> on(LocalDate day) {
    return jdbc.sql("SELECT id FROM board_edition WHERE on_day = :day")
        .param("day", day)
        .query(UUID.class)
        .optional();
  }

  /** When the latest was made. */
  Optional<Instant> latest() {
    return jdbc.sql("SELECT made_at FROM board_edition ORDER BY made_at DESC LIMIT 1")
        .query((row, _) -> DbTime.in(row, "made_at"))
        .optional();
  }

  /** All cases, whoever presses: what is closed to her is left out when she reads it. */
  boolean freeze(BoardEdition edition, Viewer by) {
    var since = edition.since() == null ? null : DbTime.of(edition.since());
    int made =
        jdbc.sql(
                """
                INSERT INTO board_edition (id, on_day, since, calls, made_by, made_by_name, made_at)
                VALUES (:id, :day, :since, :calls::jsonb, :by, :name, :at)
                ON CONFLICT (on_day) DO NOTHING
                """)
            .param("id", edition.id())
            .param("day", edition.day())
            .param("since", since)
            .param("calls", json.writeValueAsString(edition.calls()))
            .param("by", by.id())
            .param("name", by.name())
            .param("at", DbTime.of(clock.instant()))
            .update();
    if (made == 1) {
      jdbc.sql(FREEZE)
          .param("edition", edition.id())
          .param("since", since)
          .param("year", edition.day().getYear())
          .update();
    }
    return made == 1;
  }

  /** The latest first. */
  List<BoardEdition> editions() {
    return jdbc.sql("SELECT * FROM board_edition ORDER BY on_day DESC")
        .query((row, _) -> edition(row))
        .list();
  }

  Optional<BoardEdition> edition(UUID id) {
    return jdbc.sql("SELECT * FROM board_edition WHERE id = :id")
        .param("id", id)
        .query((row, _) -> edition(row))
        .optional();
  }

  /** What was recommended of two cases together is told to whom both are open. */
  List<BoardLine> lines(UUID edition, Viewer viewer) {
    return jdbc.sql(
            """
            SELECT line.*, CASE WHEN %s THEN line.recommendation END AS recommended
            FROM board_line AS line
            WHERE edition_id = :edition AND %s ORDER BY place
            """
                .formatted(
                    guard.opensToReader("line.with_id"), guard.opensToReader("line.subject_id")))
        .param("edition", edition)
        .param("reader", viewer.id())
        .query((row, _) -> line(row))
        .list();
  }

  private BoardEdition edition(ResultSet row) throws SQLException {
    return new BoardEdition(
        row.getObject("id", UUID.class),
        row.getObject("on_day", LocalDate.class),
        row.getObject("since") == null ? null : DbTime.in(row, "since"),
        json.readValue(row.getString("calls"), new TypeReference<List<BoardEdition.Call>>() {}),
        row.getString("made_by_name"));
  }

  private BoardLine line(ResultSet row) throws SQLException {
    return new BoardLine(
        new BoardLine.About(
            row.getString("reference"),
            row.getBoolean("request"),
            row.getString("title"),
            row.getString("sender")),
        row.getInt("area"),
        new BoardLine.Days(
            row.getObject("received", LocalDate.class), row.getObject("closed", LocalDate.class)),
        IdeaState.valueOf(row.getString("state")),
        named(Recommendation.class, row.getString("recommended")),
        named(SenderChoice.class, row.getString("sender_choice")),
        row.getObject("cost", Long.class),
        json.readValue(row.getString("decisions"), new TypeReference<List<BoardLine.Decided>>() {}),
        json.readValue(row.getString("results"), new TypeReference<List<BoardLine.Result>>() {}));
  }

  private static <E extends Enum<E>> @Nullable E named(Class<E> of, @Nullable String name) {
    return name == null ? null : Enum.valueOf(of, name);
  }
}
