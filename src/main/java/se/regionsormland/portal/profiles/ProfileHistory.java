package se.regionsormland.portal.profiles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/** Who did what with an organisation of the register when, also before it went up in another. */
@Component
class ProfileHistory {

  /** Whoever represents it has no account; her name is not shown. */
  static final String REPRESENTATIVE = "Den som företräder organisationen";

  private final JdbcClient jdbc;
  private final Clock clock;

  ProfileHistory(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A line of it. */
  public record Line(LocalDate day, String by, ProfileAct act, String reason) {}

  void add(String slug, String by, ProfileAct act, String reason) {
    jdbc.sql(
            """
            INSERT INTO actor_history (slug, at, by_name, act, reason)
            VALUES (:slug, :at, :by, :act, :reason)
            """)
        .param("slug", slug)
        .param("at", DbTime.of(clock.instant()))
        .param("by", by)
        .param("act", act.name())
        .param("reason", reason)
        .update();
  }

  List<Line> of(String slug) {
    return jdbc.sql(
            """
            SELECT at, by_name, act, reason FROM actor_history
            WHERE slug = :slug OR slug IN (SELECT slug FROM actor WHERE merged_into = :slug)
            ORDER BY id
            """)
        .param("slug", slug)
        .query((row, _) ->
            new Line(
                SwedishTime.dateOf(DbTime.in(row, "at")),
                row.getString("by_name"),
                ProfileAct.valueOf(row.getString("act")),
                row.getString("reason")))
        .list();
  }
}
