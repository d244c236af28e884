package se.regionsormland.portal.completion;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.PersonsInCases;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Holdings;

/** What was asked and sent in completions and names a person; and what a sender has not sent. */
@Component
class PersonsCompletions implements Holding {

  private static final String NAMED =
      """
      SELECT subject_id FROM completion
      WHERE strpos(lower(concat_ws(' ', question, reply)), :address) > 0
      UNION ALL
      SELECT subject_id FROM completion_part JOIN completion ON id = completion_id
      WHERE strpos(lower(concat_ws(' ', completion_part.question, before, after)), :address) > 0
      """;

  private static final String OWN = "SELECT subject_id FROM completion WHERE asked_by = :account";

  private static final String DRAFTS =
      """
      SELECT 'IDEA' AS what, idea.id AS about, reference,
             (SELECT string_agg(said.value, '; ') FROM jsonb_each_text(words) AS said
              WHERE said.value <> '') AS completion
      FROM idea JOIN completion ON subject_id = idea.id
        JOIN completion_draft ON completion_id = completion.id
      WHERE lower(email) = :address
      ORDER BY reference, about
      """;

  /** What she was called and reached by before she completed it. */
  private static final String EARLIER =
      """
      SELECT 'IDEA' AS what, subject_id AS about, reference,
             string_agg(before, '; ' ORDER BY asked_at, part) AS earlier_contact
      FROM submitted_idea AS idea JOIN completion ON subject_id = idea.id
        JOIN completion_part ON completion_id = completion.id
      WHERE lower(email) = :address AND part IN ('NAME', 'ORGANISATION', 'TELEPHONE')
        AND before NOT IN ('', after)
      GROUP BY subject_id, reference
      ORDER BY reference, about
      """;

  private final PersonsInCases cases;
  private final Holdings holdings;

  PersonsCompletions(PersonsInCases cases, Holdings holdings) {
    this.cases = cases;
    this.holdings = holdings;
  }

  @Override
  public List<Held> of(String address) {
    return Stream.of(
            cases.of("completions", NAMED, OWN, address),
            holdings.of(EARLIER, address),
            holdings.of(DRAFTS, address))
        .flatMap(List::stream)
        .toList();
  }

  /** Records of the cases: kept. */
  @Override
  public void erase(String address) {}
}
