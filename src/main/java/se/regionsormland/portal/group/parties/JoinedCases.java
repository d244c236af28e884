package se.regionsormland.portal.group.parties;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which other case is looked at as one with a case. Who knows is below this one, and answers here.
 */
public interface JoinedCases {

  record Joined(String reference, Instant since) {}

  Optional<Joined> with(UUID subject);
}
