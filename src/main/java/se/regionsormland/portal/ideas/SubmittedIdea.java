package se.regionsormland.portal.ideas;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea as the region has it. {@code areas} is the machine's suggestion when it came, best first.
 */
public record SubmittedIdea(
    UUID id,
    String reference,
    Channel channel,
    Instant receivedAt,
    IdeaState state,
    IdeaContent content,
    Contact contact,
    @Nullable SenderChoice choice,
    boolean summaryShown,
    List<Integer> areas,
    Locale language) {

  public SubmittedIdea {
    areas = List.copyOf(areas);
  }

  public boolean isReadInEnglish() {
    return language.equals(Locale.ENGLISH);
  }
}
