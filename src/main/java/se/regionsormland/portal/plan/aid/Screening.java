package se.regionsormland.portal.plan.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.plan.rules.RulesOfDay;

/**
 * The answers to the questions on state aid, and where they lead. {@code aid} is what the
 * undertakings get, where the small aid is asked of; {@code exemption} what the money is for.
 */
public record Screening(
    Map<AidQuestion, Answer> answers, List<SmallAid> aid, @Nullable Exemption exemption) {

  /** Nothing is answered yet. */
  public static final Screening NOTHING = new Screening(Map.of(), List.of(), null);

  public Screening {
    answers = Map.copyOf(answers);
    aid = List.copyOf(aid);
  }

  /** The next question that has no answer; empty when they have led somewhere. */
  public Optional<AidQuestion> next(RulesOfDay rules) {
    return lead(rules) instanceof AidTree.Next.Ask(var question)
        ? Optional.of(question)
        : Optional.empty();
  }

  /** Where they lead; empty while a question is left. */
  public Optional<AidResult> result(RulesOfDay rules) {
    return lead(rules) instanceof AidTree.Next.End(var result)
        ? Optional.of(result)
        : Optional.empty();
  }

  /** The undertakings that would get more than the ceiling in three years. */
  public List<SmallAid> above(RulesOfDay rules) {
    long ceiling = rules.rule(FinancingRule.DE_MINIMIS).figure();
    return aid.stream().filter(one -> one.inThreeYears(rules.day()) > ceiling).toList();
  }

  /** The questions that the answers have led through, in order, and the next one. */
  public List<AidQuestion> way(RulesOfDay rules) {
    var way = new ArrayList<AidQuestion>();
    lead(rules, way);
    return way;
  }

  private AidTree.Next lead(RulesOfDay rules) {
    return lead(rules, new ArrayList<>());
  }

  private AidTree.Next lead(RulesOfDay rules, List<AidQuestion> way) {
    AidTree.Next next = new AidTree.Next.Ask(AidQuestion.UNDERTAKING);
    while (next instanceof AidTree.Next.Ask(var question)) {
      way.add(question);
      if (!isAnswered(question)) {
        return next;
      }
      next = AidTree.after(question, answer(question, rules));
    }
    return next;
  }

  /** A yes to the last question says which article. */
  private boolean isAnswered(AidQuestion question) {
    return (question == AidQuestion.EXEMPTED && answers.get(question) == Answer.YES)
        ? exemption != null
        : answers.containsKey(question);
  }

  /** An amount above the ceiling is not small, whatever the answer was. */
  private Answer answer(AidQuestion question, RulesOfDay rules) {
    return (question == AidQuestion.SMALL && !above(rules).isEmpty())
        ? Answer.NO
        : answers.getOrDefault(question, Answer.UNKNOWN);
  }
}
