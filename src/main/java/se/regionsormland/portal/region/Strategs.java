package se.regionsormland.portal.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.shared.County;
import se.regionsormland.portal.web.PagesChanged;
import se.regionsormland.portal.web.WhilePageIsRead;

/** One strateg an intervention area, 1 to 7, and one for when the area is not known. */
@Component
@Transactional(readOnly = true)
public class Strategs {

  /** Stands in the table for "no area in particular". */
  public static final int NO_AREA = 0;

  private static final Strateg NOBODY_NAMED =
      new Strateg(County.ours().region() + ", regional utveckling", "", "");

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Strategs(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  public Strateg forArea(int area) {
    var all = all();
    return all.getOrDefault(area, all.getOrDefault(NO_AREA, NOBODY_NAMED));
  }

  /** Of an idea's areas the first is its own; without any it is everyone's. */
  public Strateg forAreas(List<Integer> areas) {
    return forArea(areas.isEmpty() ? NO_AREA : areas.getFirst());
  }

  /** In SQL, for who reads somebody's areas: joins her whom {@link #forAreas} names for them. */
  public static String joinedFor(String areas) {
    return """
     LEFT JOIN LATERAL (
      SELECT name AS strateg, telephone AS strateg_telephone, email AS strateg_email
      FROM strateg WHERE area IN (0, %s[1]) ORDER BY area DESC LIMIT 1) AS strateg ON true
    """
        .formatted(areas);
  }

  /** Of a row with {@link #joinedFor}. */
  public static Strateg in(ResultSet row) throws SQLException {
    var name = row.getString("strateg");
    return name == null
        ? NOBODY_NAMED
        : new Strateg(name, row.getString("strateg_telephone"), row.getString("strateg_email"));
  }

  public Strateg fallback() {
    return forArea(NO_AREA);
  }

  /** By area; the areas without one are left out. */
  public Map<Integer, Strateg> all() {
    return WhilePageIsRead.once(Named.class, "", this::named).byArea();
  }

  private record Named(Map<Integer, Strateg> byArea) {}

  private Named named() {
    var found = new TreeMap<Integer, Strateg>();
    jdbc.sql("SELECT area, name, telephone, email FROM strateg ORDER BY area")
        .query(row -> {
          found.put(
              row.getInt("area"),
              new Strateg(
                  row.getString("name"), row.getString("telephone"), row.getString("email")));
        });
    return new Named(Collections.unmodifiableMap(found));
  }

  @ForAdministrators
  @Transactional
  public void name(int area, Strateg strateg) {
    jdbc.sql(
            """
            INSERT INTO strateg (area, name, telephone, email)
            VALUES (:area, :name, :telephone, :email)
            ON CONFLICT (area) DO UPDATE
            SET name = excluded.name, telephone = excluded.telephone, email = excluded.email
            """)
        .param("area", area)
        .param("name", strateg.name())
        .param("telephone", strateg.telephone())
        .param("email", strateg.email())
        .update();
    events.publishEvent(new PagesChanged());
  }
}
