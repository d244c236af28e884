package se.regionsormland.portal.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.assessment.CaseLetters;
import se.regionsormland.portal.assessment.CaseLetters.Letter;
import se.regionsormland.portal.notification.post.LetterState;
import se.regionsormland.portal.shared.DbTime;

/** Reads a view that has neither address nor words. */
@Component
class LettersOfCases implements CaseLetters {

  private final JdbcClient jdbc;

  LettersOfCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Letter> of(UUID ideaId) {
    return jdbc.sql(
            "SELECT kind, state, at FROM case_letter WHERE idea_id = :idea ORDER BY created_at, kind")
        .param("idea", ideaId)
        .query((row, _) -> line(row))
        .list();
  }

  private static Letter line(ResultSet row) throws SQLException {
    return new Letter(
        row.getString("kind"),
        switch (LetterState.valueOf(row.getString("state"))) {
          case WAITING, SENDING -> Letter.State.WAITING;
          case SENT -> Letter.State.SENT;
          case FAILED -> Letter.State.LOST;
        },
        DbTime.in(row, "at"));
  }
}
