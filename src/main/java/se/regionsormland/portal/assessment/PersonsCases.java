package se.regionsormland.portal.assessment;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Holdings;

/**
 * Where others have written a person's address in what has come in, or in what was said and noted
 * about it. The words are theirs or a public record's: what is told is which case it is.
 */
@Component
class PersonsCases implements Holding {

  private final Holdings holdings;

  PersonsCases(Holdings holdings) {
    this.holdings = holdings;
  }

  @Override
  public List<Held> of(String address) {
    return holdings.of(
        """
        WITH said AS (
            SELECT subject_id FROM case_exchange WHERE strpos(lower(text), :address) > 0
            UNION
            SELECT subject_id FROM case_answer WHERE strpos(lower(case_answer::text), :address) > 0
        ), noted AS (
            SELECT case_id FROM case_note WHERE strpos(lower(text), :address) > 0
            UNION
            SELECT case_id FROM case_pause WHERE strpos(lower(reason), :address) > 0
            UNION
            SELECT assessment_case.id FROM assessment_case
            WHERE strpos(lower(concat_ws(' ', called, diary_number)), :address) > 0
            UNION
            SELECT assessment_case.id FROM assessment_case JOIN case_log ON subject = subject_id
            WHERE strpos(lower(detail), :address) > 0
            UNION
            SELECT case_id FROM answer_draft WHERE strpos(lower(parts::text), :address) > 0
        ), named AS (
            SELECT id, reference, received_at,
                   lower(email) <> :address AND strpos(lower(concat_ws(' ', contact_name, organisation,
                       title, text, change, other_places, summary)), :address) > 0 AS in_idea,
                   id IN (SELECT subject_id FROM said) AS in_said,
                   id IN (SELECT subject_id FROM assessment_case
                          JOIN noted ON case_id = assessment_case.id) AS in_notes
            FROM submitted_idea
        )
        SELECT 'IDEA' AS what, id AS about,
               CASE WHEN in_idea THEN reference END AS named_in_idea,
               CASE WHEN in_said THEN reference END AS named_in_said,
               CASE WHEN in_notes THEN reference END AS named_in_notes
        FROM named WHERE in_idea OR in_said OR in_notes
        ORDER BY received_at, id
        """,
        address);
  }

  /** Records of what has come in: the table keeps them. */
  @Override
  public void erase(String address) {}
}
