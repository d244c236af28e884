package se.regionsormland.portal.group.conflicts;

import org.springframework.stereotype.Component;
import se.regionsormland.portal.records.ConflictsOfInterest;

/**
 * What is closed to somebody because another has said yes; a question alone closes nothing to whom
 * it was open. To those who are or were in the group, and handle no cases as officers, a case opens
 * once nothing stands in the way: as they have said, or as was decided after they named a ground.
 * That a case is there, its log tells.
 */
@Component
public class StandingConflicts implements ConflictsOfInterest {

  /** Of {@code log.subject}, by so many parties as there are now. */
  static final String SAID_BY_READER =
      """
      EXISTS (SELECT FROM no_conflict said
              WHERE said.person_id = :reader AND said.subject_id = log.subject
                AND said.parties =
                    (SELECT count(*) FROM case_party p WHERE p.subject_id = log.subject))
      """;

  /** Is or was in it; an appointment that ended before it began never was. */
  static final String IS_IN_GROUP =
      "EXISTS (SELECT FROM group_member WHERE account_id = :reader AND to_day >= from_day)";

  private static final String WAITS =
      """
      EXISTS (SELECT FROM conflict_of_interest own
              WHERE own.person_id = :reader AND own.raised_by = :reader AND own.stands IS NULL
                AND own.subject_id = log.subject)
      """;

  private static final String UNOPENED =
      """
      SELECT log.subject AS subject_id FROM case_log log
      WHERE log.number = 1
        AND %s
        AND NOT EXISTS (SELECT FROM account_role
                        WHERE account_id = :reader AND role = 'OFFICER')
        AND (NOT %s OR %s)
      """
          .formatted(IS_IN_GROUP, SAID_BY_READER, WAITS);

  @Override
  public String closed() {
    return "SELECT subject_id FROM conflict_of_interest WHERE person_id = :reader AND stands";
  }

  @Override
  public String unopened() {
    return UNOPENED;
  }
}
