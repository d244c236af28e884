package se.regionsormland.portal.plan.aid;

/** What follows on each answer: another question, or where they lead. */
final class AidTree {

  /** Exactly one of them is. */
  sealed interface Next {
    record Ask(AidQuestion question) implements Next {}

    record End(AidResult result) implements Next {}
  }

  private static final Next LAWYER = new Next.End(AidResult.ASK_LAWYER);

  private AidTree() {}

  /** Where each answer to a question leads. */
  private record Ways(Next yes, Next no, Next unknown) {}

  static Next after(AidQuestion question, Answer answer) {
    var ways = from(question);
    return switch (answer) {
      case YES -> ways.yes();
      case NO -> ways.no();
      case UNKNOWN -> ways.unknown();
    };
  }

  private static Ways from(AidQuestion question) {
    return switch (question) {
      case UNDERTAKING ->
          new Ways(ask(AidQuestion.ADVANTAGE), new Next.End(AidResult.NO_UNDERTAKING), LAWYER);
      case ADVANTAGE ->
          new Ways(ask(AidQuestion.SELECTIVE), new Next.End(AidResult.NO_ADVANTAGE), LAWYER);
      case SELECTIVE -> new Ways(ask(AidQuestion.TRADE), LAWYER, LAWYER);
      case TRADE -> new Ways(ask(AidQuestion.SMALL), LAWYER, ask(AidQuestion.SMALL));
      case SMALL ->
          new Ways(
              new Next.End(AidResult.DE_MINIMIS),
              ask(AidQuestion.EXEMPTED),
              ask(AidQuestion.EXEMPTED));
      case EXEMPTED -> new Ways(new Next.End(AidResult.GBER), LAWYER, LAWYER);
    };
  }

  private static Next ask(AidQuestion question) {
    return new Next.Ask(question);
  }
}
