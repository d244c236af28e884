package se.regionsormland.portal.records;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;

/**
 * Every read on the region's side of what was sent to it comes through here, record by record. What
 * is closed to somebody is to her as if it were not there: not found, not listed and not counted.
 */
@Component
public class RecordGuard {

  /** The same in SQL, for a list that is to cost no statement more; its parameter is the reader. */
  public static final String CLOSED_TO_READER =
      "SELECT subject_id FROM conflict_of_interest WHERE person_id = :reader AND stands";

  private final ObjectProvider<ConflictsOfInterest> conflicts;

  RecordGuard(ObjectProvider<ConflictsOfInterest> conflicts) {
    this.conflicts = conflicts;
  }

  /** For a list's own query: the subjects that it leaves out. */
  public UUID[] closedTo(Viewer viewer) {
    return closed(viewer.id()).toArray(UUID[]::new);
  }

  public boolean opens(UUID subject, Viewer viewer) {
    return opens(subject, viewer.id());
  }

  public boolean opens(UUID subject, UUID person) {
    return closed(person).noneMatch(subject::equals);
  }

  private Stream<UUID> closed(UUID person) {
    return conflicts.stream().flatMap(known -> known.closedTo(person).stream()).distinct();
  }
}
