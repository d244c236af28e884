package se.regionsormland.portal.plan.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.aid.Answer;
import se.regionsormland.portal.plan.aid.Screening;
import se.regionsormland.portal.shared.IdeaKind;

/**
 * What the rules ask of besides the figures. {@code areas} are the intervention areas that the
 * money is sought in, {@code begun} the parts that have begun, {@code advance} what is wanted in
 * advance.
 */
public record Circumstances(
    IdeaKind kind,
    Set<Integer> areas,
    Map<PlanQuestion, Answer> answers,
    List<String> begun,
    @Nullable Money advance,
    @Nullable Screening aid) {

  /** Nothing is known yet. */
  public static final Circumstances UNKNOWN =
      new Circumstances(IdeaKind.PROJECT, Set.of(), Map.of(), List.of(), null, null);

  public Circumstances {
    areas = Set.copyOf(areas);
    answers = Map.copyOf(answers);
    begun = List.copyOf(begun);
  }

  public Answer answer(PlanQuestion question) {
    return answers.getOrDefault(question, Answer.UNKNOWN);
  }
}
