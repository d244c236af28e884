package se.regionsormland.portal.ideas;

import java.util.UUID;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Opened;

/**
 * A case as it was read for somebody to whom it is open. {@link SubmittedIdeas} alone makes one, so
 * whoever is given one need neither read the case nor ask the guard again. For what a page shows;
 * whatever changes a case begins from its reference.
 */
public final class OpenCase {

  private final SubmittedIdea idea;
  private final Opened opened;

  OpenCase(SubmittedIdea idea, Opened opened) {
    this.idea = idea;
    this.opened = opened;
  }

  public SubmittedIdea idea() {
    return idea;
  }

  public UUID id() {
    return idea.id();
  }

  public Viewer viewer() {
    return opened.viewer();
  }

  public Opened opened() {
    return opened;
  }
}
