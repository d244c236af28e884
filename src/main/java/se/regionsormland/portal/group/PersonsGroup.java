package se.regionsormland.portal.group;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.PersonsInCases;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;

/** Questions of conflicts of interest and parties that name a person, and when she was a member. */
@Component
class PersonsGroup implements Holding {

  private static final String NAMED =
      """
      SELECT subject_id FROM conflict_of_interest
      WHERE strpos(lower(concat_ws(' ', words, reason)), :address) > 0
      UNION
      SELECT subject_id FROM case_party WHERE strpos(lower(name), :address) > 0
      UNION
      SELECT subject_id FROM conflict_report WHERE strpos(lower(words), :address) > 0
      """;

  private static final String OWN =
      """
      SELECT subject_id FROM conflict_of_interest
      WHERE :account IN (person_id, raised_by, decided_by)
      UNION
      SELECT subject_id FROM no_conflict WHERE :account IN (person_id, said_by)
      UNION
      SELECT subject_id FROM case_party WHERE added_by = :account
      """;

  private final PersonsInCases cases;

  PersonsGroup(PersonsInCases cases) {
    this.cases = cases;
  }

  @Override
  public List<Held> of(String address) {
    var member =
        cases.rows(
            """
            SELECT 'ACCOUNT' AS what, account_id AS about,
                   string_agg(from_day || '/' || to_day, ', ' ORDER BY from_day) AS member_of_group
            FROM group_member WHERE account_id = :account GROUP BY account_id
            """,
            address);
    return Stream.concat(cases.of("group", NAMED, OWN, address).stream(), member.stream()).toList();
  }

  /** Records of the cases, and of who was in the group: kept. */
  @Override
  public void erase(String address) {}
}
