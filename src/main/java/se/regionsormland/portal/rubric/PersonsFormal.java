package se.regionsormland.portal.rubric;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.PersonsInCases;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;

/** Formal demands that were ticked with words that name a person, or by her. */
@Component
class PersonsFormal implements Holding {

  private static final String NAMED =
      "SELECT subject_id FROM formal_check WHERE strpos(lower(ticked::text), :address) > 0";

  private static final String OWN =
      "SELECT subject_id FROM formal_check WHERE ticked_by = :account";

  private final PersonsInCases cases;

  PersonsFormal(PersonsInCases cases) {
    this.cases = cases;
  }

  @Override
  public List<Held> of(String address) {
    return cases.of("formal", NAMED, OWN, address);
  }

  /** Records of the cases: kept. */
  @Override
  public void erase(String address) {}
}
