package se.regionsormland.portal.rubric;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.regionsormland.portal.funding.FinancingRule;

/**
 * One version of {@code db/strategy/rubric.yaml}. Its words are Swedish, and {@code source} says
 * whose they are.
 */
public record Rubric(
    int version, String source, List<FormalDemand> formal, List<Criterion> criteria) {

  /** Of demands, and of criteria, at most. */
  public static final int MOST = 20;

  /** A demand that is met or not. {@code rules}: whose outcome is shown beside it. */
  public record FormalDemand(String id, String name, String question, List<FinancingRule> rules) {

    public FormalDemand {
      rules = List.copyOf(rules);
    }
  }

  /** What each member judges. {@code steps}: what each step means, from 0. */
  public record Criterion(String id, String name, String question, List<String> steps) {

    public Criterion {
      steps = List.copyOf(steps);
    }
  }

  public Rubric {
    formal = List.copyOf(formal);
    criteria = List.copyOf(criteria);
  }

  /** In Swedish, for who edits the file. */
  Optional<String> fault() {
    return Stream.of(twice(), wrongSteps(), wrongId(), wrongNumber())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Stream<String> ids() {
    return Stream.concat(
        formal.stream().map(FormalDemand::id), criteria.stream().map(Criterion::id));
  }

  private Optional<String> twice() {
    var seen = new HashSet<String>();
    return ids().filter(id -> !seen.add(id)).map(id -> "id: " + id + " finns redan").findFirst();
  }

  private Optional<String> wrongSteps() {
    return criteria.stream()
        .filter(one -> one.steps().size() != Score.MOST + 1)
        .map(one -> "steps: " + one.id() + " ska ha fem texter, för 0 till 4")
        .findFirst();
  }

  private Optional<String> wrongId() {
    return ids()
        .filter(id -> !id.matches("[a-z]+(-[a-z]+)*"))
        .map(id -> "id: " + id + " ska vara små bokstäver och bindestreck")
        .findFirst();
  }

  private Optional<String> wrongNumber() {
    return Stream.of(formal, criteria).allMatch(all -> !all.isEmpty() && all.size() <= MOST)
        ? Optional.empty()
        : Optional.of("formal och criteria ska ha minst en och högst " + MOST);
  }
}
