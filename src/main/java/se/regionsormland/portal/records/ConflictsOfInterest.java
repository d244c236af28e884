package se.regionsormland.portal.records;

import java.util.Set;
import java.util.UUID;

/**
 * The place where a conflict of interest (jäv: kommunallagen 6:28–32, förvaltningslagen 16–18 §§)
 * says no. Whoever knows of conflicts answers here; {@link RecordGuard} asks.
 */
public interface ConflictsOfInterest {

  /** The subjects whose records are closed to this person, whatever her roles. */
  Set<UUID> closedTo(UUID person);
}
