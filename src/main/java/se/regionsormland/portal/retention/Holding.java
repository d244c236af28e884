package se.regionsormland.portal.retention;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A module's part of what the portal holds about one person, by her address (dataskyddsförordningen
 * art. 15 and 17). The address comes in small letters.
 */
public interface Holding {

  List<Held> of(String address);

  /** In the caller's transaction. What {@link Retention#mayErase} says no to stays as it is. */
  void erase(String address);

  /** The ids of what a statement erased, which it returns. */
  static List<UUID> erased(JdbcClient jdbc, String returning, String address) {
    return jdbc.sql(returning)
        .param("address", address)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }
}
