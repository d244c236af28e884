package se.regionsormland.portal.opinions;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a case as last written; {@code usedAConflict}: from an answer that does not
 * count.
 */
public record Statement(
    int number,
    Scope scope,
    Says says,
    long version,
    By saved,
    @Nullable By proposed,
    @Nullable By confirmed,
    boolean usedAConflict) {

  /** {@code byCriterion}: of a request, the reasons by the criteria of its rubric. */
  public record Says(
      Recommendation recommendation,
      String words,
      String reasons,
      String conditions,
      Map<String, String> byCriterion) {

    public Says {
      byCriterion = Map.copyOf(byCriterion);
    }
  }

  public Recommendation recommendation() {
    return says.recommendation;
  }

  public String words() {
    return says.words;
  }

  public String reasons() {
    return says.reasons;
  }

  public String conditions() {
    return says.conditions;
  }

  public Map<String, String> byCriterion() {
    return says.byCriterion;
  }

  /** As it would be written again, beside the answers of {@code sources}. */
  public StatementText text(Set<UUID> sources) {
    return new StatementText(
        recommendation(), words(), reasons(), conditions(), byCriterion(), sources);
  }

  /**
   * Of which cases it is: {@code with} is the other than the one it was read from, if there is one.
   *
   * @param keptWith the one of them under which the database has it
   * @param changed it is of other cases than those that are handled together now
   */
  public record Scope(UUID keptWith, @Nullable UUID with, boolean changed) {}

  /** {@code id} is missing of who only saved. */
  public record By(@Nullable UUID id, String name, Instant at) {}

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
}
