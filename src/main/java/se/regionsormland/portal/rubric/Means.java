package se.regionsormland.portal.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.rubric.Rubric.Criterion;

/** What the members' scores come to, criterion by criterion. No step decides anything. */
public final class Means {

  private Means() {}

  /**
   * One criterion. {@code mean} has one decimal, half up, and is of those who could tell; null
   * where nobody could. {@code apart}: two of them are two steps or more from each other.
   */
  public record Mean(
      Criterion criterion, @Nullable BigDecimal mean, int counted, int cannotTell, boolean apart) {}

  /** In the rubric's order; {@code scores}: each member's, by criterion. */
  public static List<Mean> of(Rubric rubric, List<Map<String, Score>> scores) {
    return rubric.criteria().stream().map(one -> mean(one, scores)).toList();
  }

  private static Mean mean(Criterion criterion, List<Map<String, Score>> scores) {
    var given =
        scores.stream()
            .map(one -> one.getOrDefault(criterion.id(), Score.NONE))
            .filter(Score::isGiven)
            .toList();
    var steps = given.stream().map(Score::step).filter(Objects::nonNull).toList();
    var range = steps.stream().mapToInt(Integer::intValue).summaryStatistics();
    return new Mean(
        criterion,
        steps.isEmpty()
            ? null
            : BigDecimal.valueOf(range.getSum())
                .divide(BigDecimal.valueOf(range.getCount()), 1, RoundingMode.HALF_UP),
        steps.size(),
        given.size() - steps.size(),
        !steps.isEmpty() && range.getMax() - range.getMin() >= 2);
  }
}
