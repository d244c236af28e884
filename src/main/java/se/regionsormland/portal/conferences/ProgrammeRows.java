package se.regionsormland.portal.conferences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.conferences.Appointment.Outcome;
import se.regionsormland.portal.conferences.ConferenceDesk.SettledMeeting;
import se.regionsormland.portal.conferences.matching.Matching;
import se.regionsormland.portal.conferences.matching.Matching.Booked;
import se.regionsormland.portal.conferences.matching.Matching.Pair;
import se.regionsormland.portal.conferences.matching.Matching.Seat;
import se.regionsormland.portal.conferences.matching.Reason;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.Typed;

/** The tables of meetings and of who sits at them. */
@Component
class ProgrammeRows {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations batches;
  private final Clock clock;

  ProgrammeRows(JdbcClient jdbc, NamedParameterJdbcOperations batches, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.clock = clock;
  }

  /** In two batches: there are many, and somebody waits for them. */
  void add(UUID day, List<Matching.Proposal> proposals) {
    var meetings = new ArrayList<SqlParameterSource>();
    var seats = new ArrayList<SqlParameterSource>();
    for (var one : proposals) {
      var id = UUID.randomUUID();
      meetings.add(meeting(id, day, one));
      seats.add(seat(id, one.seat(), one.pair().one(), one.reason().one()));
      seats.add(seat(id, one.seat(), one.pair().other(), one.reason().other()));
    }
    batches.batchUpdate(
        """
        INSERT INTO conference_meeting (id, day_id, slot, table_no, areas)
        VALUES (:id, :day, :slot, :table, :areas)
        """,
        meetings.toArray(SqlParameterSource[]::new));
    batches.batchUpdate(
        """
        INSERT INTO conference_seat (meeting_id, slot, guest_id, wishes, gives)
        VALUES (:meeting, :slot, :guest, :wishes, :gives)
        """,
        seats.toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource meeting(UUID id, UUID day, Matching.Proposal proposal) {
    return new MapSqlParameterSource("id", id)
        .addValue("day", day)
        .addValue("slot", proposal.seat().slot())
        .addValue("table", proposal.seat().table())
        .addValue("areas", proposal.reason().areas().stream().sorted().toArray(Integer[]::new));
  }

  private static SqlParameterSource seat(UUID meeting, Seat seat, UUID guest, Reason.Side side) {
    return new MapSqlParameterSource("meeting", meeting)
        .addValue("slot", seat.slot())
        .addValue("guest", guest)
        .addValue("wishes", side.wishes())
        .addValue("gives", GuestRows.names(side.gives()));
  }

  /** What stands already. */
  List<Booked> booked(UUID day) {
    return jdbc.sql(
            """
            SELECT meeting.slot, meeting.table_no, min(seat.guest_id::text) AS one,
                   max(seat.guest_id::text) AS other
            FROM conference_meeting meeting JOIN conference_seat seat ON seat.meeting_id = meeting.id
            WHERE meeting.day_id = :day GROUP BY meeting.id
            """)
        .param("day", day)
        .query((row, _) -> new Booked(pair(row), seat(row)))
        .list();
  }

  private static Pair pair(ResultSet row) throws SQLException {
    return Pair.of(UUID.fromString(row.getString("one")), UUID.fromString(row.getString("other")));
  }

  private static Seat seat(ResultSet row) throws SQLException {
    return new Seat(row.getInt("slot"), row.getInt("table_no"));
  }

  Set<Pair> declined(UUID day) {
    return jdbc
        .sql(
            """
            SELECT one_id::text AS one, other_id::text AS other
            FROM conference_declined JOIN conference_guest ON conference_guest.id = one_id
            WHERE day_id = :day
            """)
        .param("day", day)
        .query((row, _) -> pair(row))
        .stream()
        .collect(Collectors.toSet());
  }

  /** Hers, from the first to the last of the day. */
  List<Appointment> of(UUID guest) {
    return jdbc.sql(
            """
            SELECT meeting.id, meeting.slot, meeting.table_no, meeting.areas,
                   mine.wishes AS i_wish, theirs.wishes AS they_wish,
                   mine.gives AS i_give, theirs.gives AS they_give,
                   mine.agreed_at IS NOT NULL AS agreed,
                   mine.agreed_at IS NOT NULL AND theirs.agreed_at IS NOT NULL AS settled,
                   mine.outcome, other.id AS other_id, other.organisation, other.name, other.wish
            FROM conference_seat mine
            JOIN conference_meeting meeting ON meeting.id = mine.meeting_id
            JOIN conference_seat theirs
              ON theirs.meeting_id = mine.meeting_id AND theirs.guest_id <> mine.guest_id
            JOIN conference_guest other ON other.id = theirs.guest_id
            WHERE mine.guest_id = :guest ORDER BY meeting.slot
            """)
        .param("guest", guest)
        .query((row, _) -> appointment(row))
        .list();
  }

  private static Appointment appointment(ResultSet row) throws SQLException {
    boolean settled = row.getBoolean("settled");
    return new Appointment(
        row.getObject("id", UUID.class),
        row.getInt("slot"),
        row.getInt("table_no"),
        new Appointment.Other(
            row.getObject("other_id", UUID.class),
            row.getString("organisation"),
            settled ? row.getString("name") : "",
            row.getString("wish")),
        new Appointment.Why(
            row.getBoolean("i_wish"),
            row.getBoolean("they_wish"),
            List.of((String[]) row.getArray("i_give").getArray()),
            List.of((String[]) row.getArray("they_give").getArray()),
            List.of((Integer[]) row.getArray("areas").getArray())),
        row.getBoolean("agreed"),
        settled,
        Typed.one(Outcome.class, row.getString("outcome")).orElse(null));
  }

  /** By time and table. */
  List<SettledMeeting> ofDay(UUID day) {
    return jdbc.sql(
            """
            SELECT meeting.slot, meeting.table_no AS table, min(guest.organisation) AS one,
                   max(guest.organisation) AS other, count(seat.agreed_at) = 2 AS settled
            FROM conference_meeting meeting
            JOIN conference_seat seat ON seat.meeting_id = meeting.id
            JOIN conference_guest guest ON guest.id = seat.guest_id
            WHERE meeting.day_id = :day GROUP BY meeting.id ORDER BY meeting.slot, meeting.table_no
            """)
        .param("day", day)
        .query(new SimplePropertyRowMapper<>(SettledMeeting.class))
        .list();
  }

  /** She says yes to one of hers. */
  void agree(UUID meeting, UUID guest) {
    jdbc.sql(
            "UPDATE conference_seat SET agreed_at = coalesce(agreed_at, :now)"
                + " WHERE meeting_id = :meeting AND guest_id = :guest")
        .param("meeting", meeting)
        .param("guest", guest)
        .param("now", DbTime.of(clock.instant()))
        .update();
  }

  /** What came of one of hers that both had said yes to; the latest word holds. */
  void tell(UUID meeting, UUID guest, Outcome outcome) {
    jdbc.sql(
            """
            UPDATE conference_seat SET outcome = :outcome
            WHERE meeting_id = :meeting AND guest_id = :guest AND NOT EXISTS (
                SELECT 1 FROM conference_seat any_of WHERE any_of.meeting_id = :meeting
                AND any_of.agreed_at IS NULL)
            """)
        .param("meeting", meeting)
        .param("guest", guest)
        .param("outcome", outcome.name())
        .update();
  }

  /** Who had meetings that came about of which she has not said what came, and how many each. */
  Map<UUID, Integer> toTell(UUID day) {
    var counts = new TreeMap<UUID, Integer>();
    jdbc.sql(
            """
            SELECT mine.guest_id, count(*) AS meetings FROM conference_seat mine
            JOIN conference_meeting meeting ON meeting.id = mine.meeting_id
            JOIN conference_guest guest ON guest.id = mine.guest_id
            WHERE meeting.day_id = :day AND guest.state = 'COMING' AND guest.email <> ''
              AND mine.outcome IS NULL AND NOT EXISTS (
                SELECT 1 FROM conference_seat any_of WHERE any_of.meeting_id = meeting.id
                AND any_of.agreed_at IS NULL)
            GROUP BY mine.guest_id
            """)
        .param("day", day)
        .query(row -> {
          counts.put(row.getObject("guest_id", UUID.class), row.getInt("meetings"));
        });
    return counts;
  }

  /** How many have said what. */
  Map<Outcome, Long> outcomes(UUID day) {
    return jdbc
        .sql(
            """
            SELECT seat.outcome FROM conference_seat seat
            JOIN conference_meeting meeting ON meeting.id = seat.meeting_id
            WHERE meeting.day_id = :day AND seat.outcome IS NOT NULL
            """)
        .param("day", day)
        .query((row, _) -> Outcome.valueOf(row.getString(1)))
        .stream()
        .collect(
            Collectors.groupingBy(
                one -> one, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
  }

  /** One of hers does not come about. Gives the other, where that one had said yes. */
  List<UUID> end(UUID meeting, UUID guest) {
    var agreed =
        jdbc.sql(
                """
                SELECT theirs.guest_id FROM conference_seat mine JOIN conference_seat theirs
                  ON theirs.meeting_id = mine.meeting_id AND theirs.guest_id <> mine.guest_id
                WHERE mine.meeting_id = :meeting AND mine.guest_id = :guest
                  AND theirs.agreed_at IS NOT NULL
                """)
            .param("meeting", meeting)
            .param("guest", guest)
            .query((row, _) -> row.getObject(1, UUID.class))
            .list();
    jdbc.sql(
            """
            DELETE FROM conference_meeting WHERE id = :meeting AND EXISTS (
                SELECT 1 FROM conference_seat WHERE meeting_id = :meeting AND guest_id = :guest)
            """)
        .param("meeting", meeting)
        .param("guest", guest)
        .update();
    return agreed;
  }

  /** Who leaves and comes again is not proposed to whom she, or who, has said no. */
  void rememberAgain(Guest guest) {
    jdbc.sql(
            """
            INSERT INTO conference_declined (one_id, other_id)
            SELECT :guest, CASE WHEN one_id = earlier.id THEN other_id ELSE one_id END
            FROM conference_declined
            JOIN conference_guest AS earlier ON earlier.id IN (one_id, other_id)
            WHERE earlier.day_id = :day AND lower(earlier.email) = lower(:email)
              AND earlier.id <> :guest
            ON CONFLICT DO NOTHING
            """)
        .param("guest", guest.id())
        .param("day", guest.day())
        .param("email", guest.email())
        .update();
  }

  /** The two of a meeting of hers are not proposed to each other again. */
  void remember(UUID meeting, UUID guest) {
    jdbc.sql(
            """
            INSERT INTO conference_declined (one_id, other_id)
            SELECT mine.guest_id, theirs.guest_id
            FROM conference_seat mine JOIN conference_seat theirs
              ON theirs.meeting_id = mine.meeting_id AND theirs.guest_id <> mine.guest_id
            WHERE mine.meeting_id = :meeting AND mine.guest_id = :guest
            ON CONFLICT DO NOTHING
            """)
        .param("meeting", meeting)
        .param("guest", guest)
        .update();
  }
}
