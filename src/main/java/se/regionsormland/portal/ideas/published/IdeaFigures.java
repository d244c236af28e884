package se.regionsormland.portal.ideas.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/** Figures of all that came in, the same for everybody: they name nothing. */
@Component
public class IdeaFigures {

  private final JdbcClient jdbc;

  IdeaFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Days in Sweden. */
  public record Answered(LocalDate received, LocalDate answered) {}

  public long received() {
    return jdbc.sql("SELECT count(*) FROM submitted_idea").query(Long.class).single();
  }

  /** The latest answered first. */
  public List<Answered> answered(int most) {
    return jdbc.sql(
            """
            SELECT received_at, answered_at FROM submitted_idea
            WHERE answered_at IS NOT NULL ORDER BY answered_at DESC LIMIT :most
            """)
        .param("most", most)
        .query((row, _) -> new Answered(day(row, "received_at"), day(row, "answered_at")))
        .list();
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return SwedishTime.dateOf(DbTime.in(row, column));
  }
}
