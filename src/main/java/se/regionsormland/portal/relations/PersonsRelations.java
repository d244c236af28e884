package se.regionsormland.portal.relations;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.PersonsInCases;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;

/** What was said of how cases have to do with each other and names a person, or that she said. */
@Component
class PersonsRelations implements Holding {

  private static final String NAMED =
      """
      SELECT unnest(ARRAY[subject_id, other_id]) AS subject_id FROM relation
      WHERE strpos(lower(concat_ws(' ', reason, settled, ended)), :address) > 0
      UNION ALL
      SELECT subject_id FROM division WHERE strpos(lower(reason), :address) > 0
      """;

  private static final String OWN =
      """
      SELECT unnest(ARRAY[subject_id, other_id]) AS subject_id FROM relation
      WHERE made_by = :account
      UNION ALL
      SELECT subject_id FROM division WHERE offered_by = :account
      """;

  private final PersonsInCases cases;

  PersonsRelations(PersonsInCases cases) {
    this.cases = cases;
  }

  @Override
  public List<Held> of(String address) {
    return cases.of("relations", NAMED, OWN, address);
  }

  /** Records of the cases: kept. */
  @Override
  public void erase(String address) {}
}
