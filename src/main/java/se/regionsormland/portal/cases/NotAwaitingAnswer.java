package se.regionsormland.portal.cases;

/** What the case is about has been answered or withdrawn already. */
public class NotAwaitingAnswer extends RuntimeException {

  public NotAwaitingAnswer(Enum<?> state) {
    super("It is " + state);
  }
}
