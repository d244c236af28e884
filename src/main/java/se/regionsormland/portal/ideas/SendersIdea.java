package se.regionsormland.portal.ideas;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.region.Promise;

/** An idea as its owner sees it. Reference, time and promise are there once it is sent. */
public record SendersIdea(
    IdeaState state,
    long version,
    IdeaContent content,
    Contact contact,
    @Nullable String reference,
    @Nullable Instant receivedAt,
    @Nullable Promise promise,
    List<Integer> areas,
    boolean summaryShown,
    @Nullable SenderChoice choice) {

  public SendersIdea {
    areas = List.copyOf(areas);
  }

  /** Enough to be sent: something is said, and there is somewhere to answer. */
  public boolean isComplete() {
    return !content.text().isBlank() && contact.hasEmail();
  }
}
