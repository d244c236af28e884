package se.regionsormland.portal.opinions;

import java.util.Set;
import java.util.UUID;

/**
 * A statement as somebody wrote it. {@code sources}: the members whose answers stood beside it
 * then.
 */
public record StatementText(
    Recommendation recommendation,
    String words,
    String reasons,
    String conditions,
    Set<UUID> sources) {

  public StatementText {
    sources = Set.copyOf(sources);
  }
}
