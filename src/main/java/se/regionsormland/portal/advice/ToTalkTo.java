package se.regionsormland.portal.advice;

import se.regionsormland.portal.actors.NamedActor;

/** An organisation, with the reasons: what it is named for, and whether the text says it agreed. */
public record ToTalkTo(NamedActor named, boolean saidYes) {

  /** Named for something that the text is about; who only agreed may be named for none of it. */
  public boolean isNamed() {
    return !named.namings().isEmpty();
  }
}
