package se.regionsormland.portal.ideas;

import java.util.UUID;

/** As much of an idea as somebody needs to know whether she may take part in it. */
public record IdeaParties(
    UUID id, String reference, String title, String contactName, String organisation) {

  public static IdeaParties of(SubmittedIdea idea) {
    return new IdeaParties(
        idea.id(),
        idea.reference(),
        idea.called(),
        idea.contact().name(),
        idea.contact().organisation());
  }
}
