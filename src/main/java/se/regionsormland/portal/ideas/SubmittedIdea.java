package se.regionsormland.portal.ideas;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea as the region has it. {@code called} is what its case is called: as its sender said,
 * until an officer has named it. {@code areas} is the machine's suggestion when it came, best
 * first; {@code marked} is what she asks to have kept from others.
 */
public record SubmittedIdea(
    UUID id,
    String reference,
    String called,
    Came came,
    IdeaState state,
    IdeaContent content,
    Contact contact,
    boolean summaryShown,
    Marked marked) {

  /**
   * How, when and in which language it came, and where it was sorted then; {@code email} is the
   * address that it came with, where that has been corrected.
   */
  public record Came(
      Channel channel, Instant at, List<Integer> areas, Locale language, @Nullable String email) {

    public Came {
      areas = List.copyOf(areas);
    }
  }

  /** Best first. */
  public List<Integer> areas() {
    return came.areas();
  }

  public Locale language() {
    return came.language;
  }

  public boolean isReadInEnglish() {
    return language().equals(Locale.ENGLISH);
  }
}
