package se.regionsormland.portal.plan;

import java.util.Map;

/** What follows on each answer: another question, or where they lead. */
final class AidTree {

  /** Exactly one of them is. */
  sealed interface Next {
    record Ask(AidQuestion question) implements Next {}

    record End(AidResult result) implements Next {}
  }

  private static final Next LAWYER = new Next.End(AidResult.ASK_LAWYER);

  private static final Map<AidQuestion, Map<Answer, Next>> TREE =
      Map.of(
          AidQuestion.UNDERTAKING,
          of(AidQuestion.ADVANTAGE, new Next.End(AidResult.NO_UNDERTAKING), LAWYER),
          AidQuestion.ADVANTAGE,
          of(AidQuestion.SELECTIVE, new Next.End(AidResult.NO_ADVANTAGE), LAWYER),
          AidQuestion.SELECTIVE,
          of(AidQuestion.TRADE, LAWYER, LAWYER),
          AidQuestion.TRADE,
          of(AidQuestion.SMALL, LAWYER, ask(AidQuestion.SMALL)),
          AidQuestion.SMALL,
          Map.of(
              Answer.YES, new Next.End(AidResult.DE_MINIMIS),
              Answer.NO, ask(AidQuestion.EXEMPTED),
              Answer.UNKNOWN, ask(AidQuestion.EXEMPTED)),
          AidQuestion.EXEMPTED,
          Map.of(
              Answer.YES, new Next.End(AidResult.GBER),
              Answer.NO, LAWYER,
              Answer.UNKNOWN, LAWYER));

  private AidTree() {}

  static Next after(AidQuestion question, Answer answer) {
    return TREE.get(question).get(answer);
  }

  private static Map<Answer, Next> of(AidQuestion yes, Next no, Next unknown) {
    return Map.of(Answer.YES, ask(yes), Answer.NO, no, Answer.UNKNOWN, unknown);
  }

  private static Next ask(AidQuestion question) {
    return new Next.Ask(question);
  }
}
