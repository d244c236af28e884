package se.regionsormland.portal.opinions.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.opinions.lists.HowFar.CaseProgress.Stage;
import se.regionsormland.portal.records.RecordGuard;

/** How far the group has come with the cases of a list, in SQL. */
@Component
public class HowFar {

  private static final String HAS_ANSWERED =
      """
      EXISTS (SELECT FROM counting_opinion AS given
              WHERE given.subject_id = looking.subject_id AND given.member_id = looking.member_id)
      """;

  private final RecordGuard guard;

  HowFar(RecordGuard guard) {
    this.guard = guard;
  }

  /**
   * Of {@code :subjects}, as {@code :reader} may know: of what is closed to her there is nothing.
   * Of a statement she reads no more than {@code CaseStatements#isThere} lets her.
   */
  String sql() {
    return """
    SELECT about.id,
           ARRAY(SELECT looking.member_name FROM counting_assignment AS looking
                 WHERE looking.subject_id = about.id AND NOT %1$s
                 ORDER BY looking.due, looking.member_name) AS awaited,
           (SELECT count(*) FROM counting_assignment AS looking
            WHERE looking.subject_id = about.id AND %1$s) AS given,
           CASE WHEN about.state <> 'SUBMITTED' THEN 'CLOSED'
                WHEN NOT %2$s OR NOT %3$s OR NOT %4$s THEN NULL
                WHEN one.subject_id IS NULL THEN 'NONE'
                WHEN one.used_a_conflict OR one.of_other_cases OR one.proposed_at IS NULL
                    THEN 'DRAFTED'
                WHEN one.confirmed_at IS NULL THEN 'PROPOSED'
                ELSE 'CONFIRMED' END AS stage
    FROM submitted_idea AS about
    LEFT JOIN LATERAL (SELECT * FROM latest_statement AS said
                       WHERE said.subject_id = about.id) AS one ON true
    LEFT JOIN LATERAL (SELECT * FROM handled_together AS two
                       WHERE two.subject_id = about.id AND two.other_is_open) AS pair ON true
    WHERE about.id = ANY (:subjects) AND %5$s
    """
        .formatted(
            HAS_ANSWERED,
            isAnsweredByReader("about.id"),
            isShown("one.with_id"),
            isShown("pair.other_id"),
            guard.opensToReader("about.id"));
  }

  static Map.Entry<UUID, CaseProgress> read(ResultSet row) throws SQLException {
    return Map.entry(
        row.getObject("id", UUID.class),
        new CaseProgress(
            Arrays.asList((String[]) row.getArray("awaited").getArray()),
            row.getInt("given"),
            stage(row.getString("stage"))));
  }

  private static String isAnsweredByReader(String column) {
    return "(NOT " + MinutedWords.isYetToAnswer(column) + ")";
  }

  private String isShown(String column) {
    return "(%1$s IS NULL OR %2$s AND %3$s)"
        .formatted(column, guard.opensToReader(column), isAnsweredByReader(column));
  }

  private static @Nullable Stage stage(@Nullable String name) {
    return name == null ? null : Stage.valueOf(name);
  }

  /**
   * How far the group has come with a case.
   *
   * @param awaited who looks at it and has not answered, by name
   * @param given how many have
   * @param stage of its statement; null for whom that is not there
   */
  public record CaseProgress(List<String> awaited, int given, @Nullable Stage stage) {

    public CaseProgress {
      awaited = List.copyOf(awaited);
    }

    /** Each has a sentence: {@code opinions.stage.<name>}. */
    public enum Stage {
      NONE,
      DRAFTED,
      PROPOSED,
      CONFIRMED,
      /** The sender has the answer, or has taken it back. */
      CLOSED
    }

    public int size() {
      return given + awaited.size();
    }

    /** Nobody is asked any more once it is closed. */
    public boolean isAsked() {
      return size() > 0 && stage != Stage.CLOSED;
    }

    public boolean isSettled() {
      return stage == Stage.CONFIRMED || stage == Stage.CLOSED;
    }
  }
}
