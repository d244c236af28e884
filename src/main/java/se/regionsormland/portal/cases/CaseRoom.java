package se.regionsormland.portal.cases;

import java.time.Instant;
import java.util.UUID;
import se.regionsormland.portal.records.Subject;

/** Holds what a case is about. The rooms are above this one, and answer here. */
public interface CaseRoom {

  Subject.Kind kind();

  /**
   * Is answered from now on; its row is the answerer's until the transaction ends.
   *
   * @throws NotAwaitingAnswer when it has been answered already, or taken back
   */
  void answered(UUID id, Instant at);
}
