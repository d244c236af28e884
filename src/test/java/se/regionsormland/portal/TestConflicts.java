package se.regionsormland.portal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.records.ConflictsOfInterest;

/** Conflicts of interest as a test says they are; none from the start. */
@Component
public class TestConflicts implements ConflictsOfInterest {

  private final Map<UUID, Set<UUID>> closed = new ConcurrentHashMap<>();

  public void close(UUID subject, UUID person) {
    closed.computeIfAbsent(person, _ -> ConcurrentHashMap.newKeySet()).add(subject);
  }

  public void openAll() {
    closed.clear();
  }

  @Override
  public Set<UUID> closedTo(UUID person) {
    return Set.copyOf(closed.getOrDefault(person, Set.of()));
  }
}
