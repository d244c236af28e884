package se.regionsormland.portal.ideas;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.SwedishTime;

/** An idea as its owner sees it. Reference and time are there once it is sent. */
public record SendersIdea(
    IdeaState state,
    long version,
    IdeaContent content,
    Contact contact,
    @Nullable String reference,
    @Nullable Instant receivedAt,
    List<Integer> areas,
    boolean summaryShown,
    @Nullable SenderChoice choice) {

  public SendersIdea {
    areas = List.copyOf(areas);
  }

  /** When it came in, in the reader's language; nothing until it has. */
  public String arrived(Locale reader) {
    return receivedAt == null ? "" : SwedishTime.arrival(receivedAt, reader);
  }

  /** Enough to be sent: something is said, and there is somewhere to answer. */
  public boolean isComplete() {
    return !content.text().isBlank() && contact.hasEmail();
  }
}
