package se.regionsormland.portal.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.PersonsInCases;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;

/** Minutes, and what was settled between meetings, that name a person or tell of what she did. */
@Component
class PersonsMeetings implements Holding {

  private static final String NAMED =
      """
      SELECT subject_id FROM agenda_item
      WHERE strpos(lower(concat_ws(' ', said, stated, settled_words)), :address) > 0
      """;

  private static final String OWN =
      """
      SELECT subject_id FROM agenda_item WHERE :account IN (added_by, settled_by)
      UNION
      SELECT subject_id FROM item_leave JOIN agenda_item ON agenda_item.id = item_id
      WHERE person_id = :account
      """;

  private final PersonsInCases cases;

  PersonsMeetings(PersonsInCases cases) {
    this.cases = cases;
  }

  @Override
  public List<Held> of(String address) {
    var whole =
        cases.rows(
            """
            WITH seen AS (
                SELECT id, held_on,
                       strpos(lower(concat_ws(' ', place, link, other)), :address) > 0 AS named,
                       settled_by = :account
                           OR EXISTS (SELECT FROM attendance
                                      WHERE attendance.meeting_id = id AND person_id = :account) AS own
                FROM meeting LEFT JOIN minutes ON minutes.meeting_id = id)
            SELECT 'IDEA' AS what, id AS about, CASE WHEN named THEN held_on END AS named_at_meeting,
                   CASE WHEN own THEN held_on END AS own_at_meeting
            FROM seen WHERE named OR own ORDER BY held_on, id
            """,
            address);
    return Stream.concat(cases.of("minutes", NAMED, OWN, address).stream(), whole.stream())
        .toList();
  }

  /** Records of the cases, and of the group: kept. */
  @Override
  public void erase(String address) {}
}
