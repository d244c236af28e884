package se.regionsormland.portal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.records.ConflictsOfInterest;

/** Conflicts of interest as a test says they are, beside the portal's own; none from the start. */
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
  public String closed() {
    var rows =
        closed.entrySet().stream()
            .flatMap(one ->
                one.getValue().stream()
                    .map(subject -> "('%s'::uuid, '%s'::uuid)".formatted(one.getKey(), subject)))
            .collect(Collectors.joining(", "));
    return rows.isEmpty()
        ? NOTHING
        : "SELECT test.subject_id FROM (VALUES %s) test (person_id, subject_id)".formatted(rows)
            + " WHERE test.person_id = :reader";
  }
}
