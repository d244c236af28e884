package se.regionsormland.portal.group.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.shared.DbTime;

/** Parties that came later, and who has no conflict with those there were. */
@Component
public class PartyRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  PartyRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** In the order they came. */
  public List<Party> of(UUID subject) {
    return jdbc.sql(
            "SELECT part, name FROM case_party WHERE subject_id = :subject ORDER BY added_at, id")
        .param("subject", subject)
        .query((row, _) -> party(row))
        .list();
  }

  /** False if it was there. */
  public boolean add(UUID subject, Party party, Viewer by) {
    return add(subject, party, DoneBy.of(by));
  }

  boolean add(UUID subject, Party party, DoneBy by) {
    return jdbc.sql(
                """
                INSERT INTO case_party (id, subject_id, part, name, added_by, added_by_name, added_at)
                VALUES (uuidv7(), :subject, :part, :name, :by, :byName, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("subject", subject)
            .param("part", party.part().name())
            .param("name", party.name())
            .param("by", by.id())
            .param("byName", by.name())
            .param("at", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  /** How many had come when it was last said that she has none, and when that was. */
  public record Seen(int parties, Instant at) {

    public static final Seen NOTHING = new Seen(-1, Instant.MIN);
  }

  /**
   * The parties in the order they came, what she has said of them, and the organisations that her
   * appointments name, also ones that have ended.
   */
  public record Known(List<Party> later, Seen seen, List<String> organisations) {}

  public Known knownTo(UUID person, UUID subject) {
    var later = new ArrayList<Party>();
    var known = new AtomicReference<>(new Known(later, Seen.NOTHING, List.of()));
    jdbc.sql(
            """
            SELECT party.part, party.name, said.*
            FROM (SELECT * FROM case_party WHERE subject_id = :subject) AS party
            FULL JOIN (SELECT max(parties) AS parties, max(said_at) AS at,
                         ARRAY(SELECT DISTINCT unnest(organisations) FROM group_member
                               WHERE account_id = :person AND to_day >= from_day) AS organisations
                       FROM no_conflict
                       WHERE person_id = :person AND subject_id = :subject) AS said ON false
            ORDER BY party.added_at, party.id
            """)
        .param("person", person)
        .param("subject", subject)
        .query(row -> {
          if (row.getString("part") == null) {
            known.set(new Known(later, seen(row), organisations(row)));
          } else {
            later.add(party(row));
          }
        });
    return known.get();
  }

  private static Seen seen(ResultSet row) throws SQLException {
    return row.getObject("at") == null
        ? Seen.NOTHING
        : new Seen(row.getInt("parties"), DbTime.in(row, "at"));
  }

  private static List<String> organisations(ResultSet row) throws SQLException {
    return List.of((String[]) row.getArray("organisations").getArray());
  }

  private static Party party(ResultSet row) throws SQLException {
    return new Party(Party.Part.valueOf(row.getString("part")), row.getString("name"));
  }

  public void sayNone(UUID person, UUID subject, int parties, Viewer by) {
    jdbc.sql(
            """
            INSERT INTO no_conflict (id, subject_id, person_id, parties, said_by, said_by_name, said_at)
            VALUES (uuidv7(), :subject, :person, :parties, :by, :byName, :at)
            """)
        .param("subject", subject)
        .param("person", person)
        .param("parties", parties)
        .param("by", by.id())
        .param("byName", by.name())
        .param("at", DbTime.of(clock.instant()))
        .update();
  }
}
