package se.regionsormland.portal.ideas;

/** The idea has been answered or withdrawn already. */
public class NotAwaitingAnswer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final IdeaState state;

  NotAwaitingAnswer(IdeaState state) {
    super("The idea is " + state);
    this.state = state;
  }

  public IdeaState state() {
    return state;
  }
}
