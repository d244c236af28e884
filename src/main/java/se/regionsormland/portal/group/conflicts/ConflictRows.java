package se.regionsormland.portal.group.conflicts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.ClosedToSomebody;

/** Conflicts of interest as the database has them. */
@Component
class ConflictRows {

  private static final int AT_MOST = 50;
  private static final int LATELY = 10;

  private final JdbcClient jdbc;
  private final StandingConflicts conflicts;
  private final RecordGuard guard;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ConflictRows(
      JdbcClient jdbc,
      StandingConflicts conflicts,
      RecordGuard guard,
      Clock clock,
      ApplicationEventPublisher events) {
    this.guard = guard;
    this.jdbc = jdbc;
    this.conflicts = conflicts;
    this.clock = clock;
    this.events = events;
  }

  List<Conflict> about(UUID subject) {
    return jdbc.sql(
            """
            SELECT id, person_id, person_name, ground, words, raised_by_name, raised_at, stands, law,
                   reason, decided_by_name, decided_at
            FROM conflict_of_interest WHERE subject_id = :subject ORDER BY raised_at, id
            """)
        .param("subject", subject)
        .query((row, _) -> conflict(row))
        .list();
  }

  private static Conflict conflict(ResultSet row) throws SQLException {
    return new Conflict(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("person_name"),
        Ground.valueOf(row.getString("ground")),
        row.getString("words"),
        new Conflict.By(row.getString("raised_by_name"), DbTime.in(row, "raised_at")),
        row.getString("law") == null ? null : decided(row));
  }

  /**
   * A case in which somebody else's question waits, and that is not closed to the viewer, with all
   * that were asked in it.
   */
  record Waiting(String reference, String title, List<Conflict> conflicts) {}

  Collection<Waiting> waiting(Viewer viewer) {
    var found = new LinkedHashMap<String, Waiting>();
    jdbc.sql(
            """
            SELECT s.reference, s.case_title, c.* FROM (SELECT * FROM submitted_idea s
            WHERE s.state <> 'WITHDRAWN'
              AND s.id IN (SELECT subject_id FROM conflict_of_interest
                           WHERE stands IS NULL AND person_id <> :reader)
              AND s.id NOT IN (%s)
            ORDER BY s.received_at, s.id LIMIT :most) AS s
            JOIN conflict_of_interest c ON c.subject_id = s.id
            ORDER BY s.received_at, s.id, c.raised_at, c.id
            """
                .formatted(conflicts.closed()))
        .param("reader", viewer.id())
        .param("most", AT_MOST)
        .query(row -> {
          var title = row.getString("case_title");
          found
              .computeIfAbsent(
                  row.getString("reference"), name -> new Waiting(name, title, new ArrayList<>()))
              .conflicts()
              .add(conflict(row));
        });
    return found.values();
  }

  /** Of cases that are not closed to the viewer: about herself, or also about others. */
  List<LatelyDecided> decided(Viewer viewer, boolean others) {
    return jdbc.sql(
            """
            SELECT s.reference, s.case_title, c.person_name, c.person_id = :reader AS own, c.stands,
                   c.decided_at
            FROM conflict_of_interest c JOIN submitted_idea s ON s.id = c.subject_id
            WHERE c.stands IS NOT NULL AND (c.person_id = :reader OR :others) AND %s
            ORDER BY c.decided_at DESC, c.id LIMIT :most
            """
                .formatted(guard.mayBeOpenedByReader("s.id")))
        .param("reader", viewer.id())
        .param("others", others)
        .param("most", LATELY)
        .query((row, _) ->
            new LatelyDecided(
                row.getString("reference"),
                row.getString("case_title"),
                row.getString("person_name"),
                row.getBoolean("own"),
                row.getBoolean("stands"),
                SwedishTime.dateOf(DbTime.in(row, "decided_at"))))
        .list();
  }

  /** False if there is a question about the person already, or a yes. */
  boolean add(UUID subject, Raised raised, String personName, Viewer by) {
    events.publishEvent(new ClosedToSomebody()); // until it is settled, and then perhaps for good
    return jdbc.sql(
                """
                INSERT INTO conflict_of_interest (id, subject_id, person_id, person_name, ground, words,
                                                  raised_by, raised_by_name, raised_at)
                VALUES (:id, :subject, :person, :personName, :ground, :words, :by, :byName, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("id", UUID.randomUUID())
            .param("subject", subject)
            .param("person", raised.person())
            .param("personName", personName)
            .param("ground", raised.ground().name())
            .param("words", raised.words())
            .param("by", by.id())
            .param("byName", by.name())
            .param("at", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  void decide(UUID id, Decision decision, Viewer by) {
    events.publishEvent(new ClosedToSomebody());
    jdbc.sql(
            """
            UPDATE conflict_of_interest SET stands = :stands, law = :law, reason = :reason,
                   decided_by = :by, decided_by_name = :byName, decided_at = :at
            WHERE id = :id
            """)
        .param("id", id)
        .param("stands", decision.stands())
        .param("law", decision.law().name())
        .param("reason", decision.reason())
        .param("by", by.id())
        .param("byName", by.name())
        .param("at", DbTime.of(clock.instant()))
        .update();
  }

  private static Conflict.Decided decided(ResultSet row) throws SQLException {
    return new Conflict.Decided(
        new Decision(
            row.getBoolean("stands"), Law.valueOf(row.getString("law")), row.getString("reason")),
        new Conflict.By(row.getString("decided_by_name"), DbTime.in(row, "decided_at")));
  }
}
