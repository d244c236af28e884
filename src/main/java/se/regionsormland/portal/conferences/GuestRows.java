package se.regionsormland.portal.conferences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.conferences.Guest.GuestContent;
import se.regionsormland.portal.conferences.Guest.State;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.Step;

/** The table of those who come. */
@Component
class GuestRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  GuestRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether it is new: the same form twice is one. */
  boolean add(Guest guest, UUID form) {
    return jdbc.sql(
                """
                INSERT INTO conference_guest (id, day_id, form, state, name, organisation, email, areas,
                                              offers, seeks, wish, most, language, created_at)
                VALUES (:id, :day, :form, 'TO_CONFIRM', :name, :organisation, :email, :areas, :offers,
                        :seeks, :wish, :most, :language, :now)
                ON CONFLICT (form) DO NOTHING
                """)
            .param("id", guest.id())
            .param("day", guest.day())
            .param("form", form)
            .param("email", guest.email())
            .params(columns(guest.content()))
            .param("language", Languages.spoken(guest.language()).getLanguage())
            .param("now", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  void change(UUID id, GuestContent content) {
    jdbc.sql(
            """
            UPDATE conference_guest SET name = :name, organisation = :organisation, areas = :areas,
                offers = :offers, seeks = :seeks, wish = :wish, most = :most
            WHERE id = :id AND state = 'COMING'
            """)
        .param("id", id)
        .params(columns(content))
        .update();
  }

  private static Map<String, Object> columns(GuestContent content) {
    var columns = new HashMap<String, Object>();
    columns.put("name", content.name());
    columns.put("organisation", content.organisation());
    columns.put("areas", content.areasInOrder().toArray(Integer[]::new));
    columns.put("offers", names(content.offers()));
    columns.put("seeks", names(content.seeks()));
    columns.put("wish", content.wish());
    columns.put("most", content.most());
    return columns;
  }

  static String[] names(Set<Resource> all) {
    return all.stream().sorted().map(Enum::name).toArray(String[]::new);
  }

  Optional<Guest> find(UUID id) {
    return jdbc.sql("SELECT * FROM conference_guest WHERE id = :id")
        .param("id", id)
        .query(GuestRows::read)
        .optional();
  }

  /** All who come, by organisation. */
  List<Guest> coming(UUID day) {
    return jdbc.sql(
            "SELECT * FROM conference_guest WHERE day_id = :day AND state = 'COMING'"
                + " ORDER BY organisation, name, id")
        .param("day", day)
        .query(GuestRows::read)
        .list();
  }

  int countComing(UUID day) {
    return jdbc.sql(
            "SELECT count(*) FROM conference_guest WHERE day_id = :day AND state = 'COMING'")
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  boolean become(UUID id, State next) {
    return jdbc.sql(
                "UPDATE conference_guest SET state = :next WHERE id = :id AND state = ANY (:before)")
            .param("id", id)
            .param("next", next.name())
            .param("before", Step.before(next))
            .update()
        == 1;
  }

  /** Those with a place by that address, on any day. */
  List<Guest> comingAnywhere(String address) {
    return jdbc.sql(
            "SELECT * FROM conference_guest"
                + " WHERE lower(email) = :address AND state = 'COMING' ORDER BY day_id, id")
        .param("address", address)
        .query(GuestRows::read)
        .list();
  }

  /** What nobody confirmed. */
  List<UUID> eraseUnconfirmed(Instant writtenBefore) {
    return jdbc.sql(
            "DELETE FROM conference_guest WHERE state = 'TO_CONFIRM' AND created_at <= :before"
                + " RETURNING id")
        .param("before", DbTime.of(writtenBefore))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /** Who they were, of days held then or earlier: that so many came stays. */
  List<UUID> eraseHeld(Instant heldBefore) {
    return jdbc.sql(
            """
            UPDATE conference_guest SET name = '', email = '', wish = '', removed_by = '',
                removed_why = ''
            WHERE email <> '' AND state <> 'TO_CONFIRM' AND day_id IN (
                SELECT id FROM conference_day
                WHERE (held_on + 1)::timestamp AT TIME ZONE 'Europe/Stockholm' <= :before)
            RETURNING id
            """)
        .param("before", DbTime.of(heldBefore))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  private static Guest read(ResultSet row, int number) throws SQLException {
    var content =
        new GuestContent(
            row.getString("name"),
            row.getString("organisation"),
            Set.of((Integer[]) row.getArray("areas").getArray()),
            resources(row, "offers"),
            resources(row, "seeks"),
            row.getString("wish"),
            row.getInt("most"));
    return new Guest(
        row.getObject("id", UUID.class),
        row.getObject("day_id", UUID.class),
        State.valueOf(row.getString("state")),
        content,
        row.getString("email"),
        Locale.of(row.getString("language")));
  }

  static Set<Resource> resources(ResultSet row, String column) throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray())
        .map(Resource::valueOf)
        .collect(Collectors.toSet());
  }
}
