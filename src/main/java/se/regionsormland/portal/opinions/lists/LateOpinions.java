package se.regionsormland.portal.opinions.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is late with which open cases, for the letter of the day: nobody else is reminded. */
@Component
@Transactional(readOnly = true)
public class LateOpinions {

  private final JdbcClient jdbc;

  LateOpinions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whose last day lies before this one, in Sweden; the latest first. */
  public List<LateOpinion> on(LocalDate day) {
    return jdbc.sql(
            """
            SELECT member_id AS member, reference, due FROM counting_assignment
            JOIN submitted_idea AS sent ON sent.id = subject_id
            LEFT JOIN counting_opinion AS given USING (member_id, subject_id)
            WHERE sent.state = 'SUBMITTED' AND due < :day AND given_at IS NULL
            ORDER BY due, reference
            """)
        .param("day", day)
        .query(new SimplePropertyRowMapper<>(LateOpinion.class))
        .list();
  }

  /** That a member's last day has passed and she has not answered. Nothing of what stands in it. */
  public record LateOpinion(UUID member, String reference, LocalDate due) {}
}
