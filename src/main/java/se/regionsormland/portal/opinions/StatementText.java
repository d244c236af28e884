package se.regionsormland.portal.opinions;

import java.util.Map;
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
    Map<String, String> byCriterion,
    Set<UUID> sources) {

  public StatementText {
    byCriterion = Map.copyOf(byCriterion);
    sources = Set.copyOf(sources);
  }

  /** Of an idea: it has no criteria. */
  public StatementText(
      Recommendation recommendation,
      String words,
      String reasons,
      String conditions,
      Set<UUID> sources) {
    this(recommendation, words, reasons, conditions, Map.of(), sources);
  }
}
