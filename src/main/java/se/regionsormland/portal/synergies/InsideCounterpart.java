package se.regionsormland.portal.synergies;

import se.regionsormland.portal.ideas.SubmittedIdea;

/** The other one of a hint as case workers see it: also an idea that nobody else may read. */
public record InsideCounterpart(Kind kind, String name, String address) {

  public enum Kind {
    IDEA,
    /** Came to the region and is not shown to everybody. */
    IDEA_NOT_SHOWN,
    PROJECT
  }

  static InsideCounterpart of(SubmittedIdea idea) {
    return new InsideCounterpart(
        idea.summaryShown() ? Kind.IDEA : Kind.IDEA_NOT_SHOWN,
        idea.called() + ", " + idea.reference(),
        "/arenden/" + idea.reference());
  }

  static InsideCounterpart of(Counterpart open) {
    return new InsideCounterpart(Kind.valueOf(open.kind().name()), open.name(), open.address());
  }
}
