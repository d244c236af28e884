package se.regionsormland.portal.group;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** As much of a case as somebody needs to know whether she may take part in it. */
public record ConflictCase(
    String reference, String title, String organisation, List<Conflict> conflicts) {

  public ConflictCase {
    conflicts = List.copyOf(conflicts);
  }

  public Optional<Conflict> conflict(UUID id) {
    return conflicts.stream().filter(one -> one.id().equals(id)).findAny();
  }
}
