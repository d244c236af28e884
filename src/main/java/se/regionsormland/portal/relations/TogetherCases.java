package se.regionsormland.portal.relations;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.group.JoinedCases;
import se.regionsormland.portal.shared.DbTime;

/** Whose organisation is in the one is asked whether she may take part in the other as well. */
@Component
class TogetherCases implements JoinedCases {

  private final JdbcClient jdbc;

  TogetherCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Joined> with(UUID subject) {
    return jdbc.sql(
            """
            SELECT idea.reference, one.made_at
            FROM relation AS one JOIN submitted_idea AS idea
                ON idea.id IN (one.subject_id, one.other_id) AND idea.id <> :subject
            WHERE one.kind = 'TOGETHER' AND one.ended_at IS NULL
              AND :subject IN (one.subject_id, one.other_id)
            """)
        .param("subject", subject)
        .query((row, _) -> new Joined(row.getString("reference"), DbTime.in(row, "made_at")))
        .optional();
  }
}
