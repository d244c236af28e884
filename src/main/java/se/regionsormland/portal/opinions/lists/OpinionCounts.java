package se.regionsormland.portal.opinions.lists;

import java.util.function.UnaryOperator;

/**
 * For a list's own statement: how far the group has come with the case whose subject stands in a
 * column. Only what counts is counted.
 */
public final class OpinionCounts {

  private OpinionCounts() {}

  /**
   * In SQL, the columns {@code given} and {@code size} ("2 av 4"), {@code due} (the last day of
   * those who have not answered), and of the statement {@code proposed_by} (it waits to be
   * confirmed), {@code stated} (it has been proposed) and {@code stated_elsewhere} (it is of
   * another case as well, and not for who reads to write).
   *
   * @param opens that what stands in a column is open to who reads; what is said of two is not
   *     there for whom the other is closed
   */
  public static String of(String subject, UnaryOperator<String> opens) {
    return """
    (SELECT count(*) FROM counting_opinion AS given WHERE given.subject_id = %1$s) AS given,
    (SELECT count(*) FROM counting_assignment AS looking WHERE looking.subject_id = %1$s) AS size,
    (SELECT max(looking.due) FROM counting_assignment AS looking
     WHERE looking.subject_id = %1$s AND NOT EXISTS (
        SELECT FROM counting_opinion AS given
        WHERE given.subject_id = %1$s AND given.member_id = looking.member_id)) AS due,
    (SELECT CASE WHEN one.confirmed_at IS NULL THEN one.proposed_by END
     FROM latest_statement AS one
     WHERE one.subject_id = %1$s AND NOT one.of_other_cases
       AND %2$s AND NOT one.used_a_conflict) AS proposed_by,
    EXISTS (SELECT FROM latest_statement AS one
            WHERE one.subject_id = %1$s AND NOT one.of_other_cases AND %2$s AND NOT one.used_a_conflict
              AND one.proposed_at IS NOT NULL) AS stated,
    EXISTS (SELECT FROM handled_together AS pair
            WHERE pair.subject_id = %1$s AND pair.other_is_open AND NOT %3$s) AS stated_elsewhere
    """
        .formatted(subject, opens.apply("one.with_id"), opens.apply("pair.other_id"));
  }
}
