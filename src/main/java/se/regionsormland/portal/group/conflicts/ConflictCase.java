package se.regionsormland.portal.group.conflicts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.regionsormland.portal.group.parties.OwnQuestion;

/**
 * As much of a case as somebody needs to know whether she may take part in it.
 *
 * @param decidable those of the conflicts that the viewer may decide
 * @param officersDecide those that wait for an officer, since nobody in the group may decide them
 */
public record ConflictCase(
    String reference,
    String title,
    List<String> parties,
    OwnQuestion own,
    List<Conflict> conflicts,
    Set<UUID> decidable,
    Set<UUID> officersDecide) {

  public ConflictCase {
    parties = List.copyOf(parties);
    conflicts = List.copyOf(conflicts);
  }

  /** The viewer is to say whether she has a conflict, and has not asked others to decide. */
  public boolean asks(UUID viewer) {
    return own.asked()
        && conflicts.stream()
            .noneMatch(one -> one.person().equals(viewer) && one.decided() == null);
  }

  public Optional<Conflict> conflict(UUID id) {
    return conflicts.stream().filter(one -> one.id().equals(id)).findAny();
  }
}
