package se.regionsormland.portal.opinions.kept;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.PersonsInCases;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;

/**
 * Answers and statements that name a person, or are hers: records of the cases. A draft is its
 * member's alone: hers is erased, and that another's names somebody is told to that person only.
 */
@Component
class PersonsOpinions implements Holding {

  private static final String NAMED =
      """
      SELECT subject_id FROM opinions_of_person(:address, :account) WHERE NOT own
      UNION
      SELECT about FROM statement, unnest(ARRAY [subject_id, companion_id]) AS about
      WHERE about IS NOT NULL
        AND strpos(lower(concat_ws(' ', words, reasons, conditions, by_criterion)), :address) > 0
      """;

  private static final String OWN =
      """
      SELECT subject_id FROM opinions_of_person(:address, :account) WHERE own
      UNION
      SELECT subject_id FROM assignment WHERE :account IN (member_id, said_by)
      UNION
      SELECT about FROM statement, unnest(ARRAY [subject_id, companion_id]) AS about
      WHERE about IS NOT NULL AND :account IN (proposed_by, confirmed_by)
      """;

  private final PersonsInCases cases;
  private final JdbcClient jdbc;

  PersonsOpinions(PersonsInCases cases, JdbcClient jdbc) {
    this.cases = cases;
    this.jdbc = jdbc;
  }

  @Override
  public List<Held> of(String address) {
    var drafts =
        cases.rows(
            """
            SELECT 'DRAFT' AS what, subject_id AS about,
                   CASE WHEN strpos(lower(answers::text), :address) > 0
                        THEN reference END AS named_in_opinion_draft,
                   CASE WHEN member_id = :account THEN reference END AS own_opinion_draft
            FROM opinion_draft JOIN submitted_idea ON submitted_idea.id = subject_id
            WHERE strpos(lower(answers::text), :address) > 0 OR member_id = :account
            ORDER BY received_at, subject_id
            """,
            address);
    return Stream.concat(cases.of("opinions", NAMED, OWN, address).stream(), drafts.stream())
        .toList();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(String address) {
    jdbc.sql("DELETE FROM opinion_draft WHERE member_id = :account")
        .param("account", cases.accountOf(address))
        .update();
  }
}
