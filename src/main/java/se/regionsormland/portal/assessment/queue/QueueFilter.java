package se.regionsormland.portal.assessment.queue;

import org.jspecify.annotations.Nullable;

/** What of the queue to show. {@code words} may be empty; a reference counts as a word. */
public record QueueFilter(Show show, @Nullable Integer area, String words) {

  public enum Show {
    /** All that is not finished, and what the sender said lately about her answer. */
    OPEN("oppna"),
    /** Open and the reader's own. */
    MINE("mina"),
    /** Open and nobody's yet. */
    NEW("nya"),
    /** Answered, newest first. */
    ANSWERED("besvarade"),
    /** Withdrawn by the sender, newest first. */
    WITHDRAWN("aterkallade");

    private final String slug;

    Show(String slug) {
      this.slug = slug;
    }

    public String slug() {
      return slug;
    }

    boolean isFinished() {
      return this == ANSWERED || this == WITHDRAWN;
    }
  }
}
