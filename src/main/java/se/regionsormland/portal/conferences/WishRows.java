package se.regionsormland.portal.conferences;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who wants to meet whom. */
@Component
class WishRows {

  private record Wish(UUID guest, UUID wanted) {}

  private final JdbcClient jdbc;

  WishRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<UUID, Set<UUID>> ofDay(UUID day) {
    return jdbc
        .sql(
            """
            SELECT wish.guest_id, wish.wanted_id FROM conference_wish wish
            JOIN conference_guest guest ON guest.id = wish.guest_id WHERE guest.day_id = :day
            """)
        .param("day", day)
        .query((row, _) -> new Wish(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Wish::guest, Collectors.mapping(Wish::wanted, Collectors.toSet())));
  }

  Set<UUID> of(UUID guest) {
    return jdbc
        .sql("SELECT wanted_id FROM conference_wish WHERE guest_id = :guest")
        .param("guest", guest)
        .query((row, _) -> row.getObject(1, UUID.class))
        .stream()
        .collect(Collectors.toSet());
  }

  /** Hers, and others' of her. */
  void forget(UUID guest) {
    jdbc.sql("DELETE FROM conference_wish WHERE guest_id = :guest OR wanted_id = :guest")
        .param("guest", guest)
        .update();
  }

  /** These and no others; only such as come to the same day. */
  void set(UUID guest, Set<UUID> wanted) {
    jdbc.sql("DELETE FROM conference_wish WHERE guest_id = :guest").param("guest", guest).update();
    jdbc.sql(
            """
            INSERT INTO conference_wish (guest_id, wanted_id)
            SELECT mine.id, other.id FROM conference_guest mine
            JOIN conference_guest other ON other.day_id = mine.day_id AND other.id <> mine.id
            WHERE mine.id = :guest AND other.id = ANY (:wanted) AND other.state = 'COMING'
            """)
        .param("guest", guest)
        .param("wanted", wanted.toArray(UUID[]::new))
        .update();
  }
}
