package se.regionsormland.portal.opinions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the group has come with a case.
 *
 * @param awaited who looks at it and has not answered, by name
 * @param given how many have
 * @param stage of its statement; null for whom that is not there
 */
public record CaseProgress(List<String> awaited, int given, @Nullable Stage stage) {

  public CaseProgress {
    awaited = List.copyOf(awaited);
  }

  /** Each has a sentence: {@code opinions.stage.<name>}. */
  public enum Stage {
    NONE,
    DRAFTED,
    PROPOSED,
    CONFIRMED,
    /** The sender has the answer, or has taken it back. */
    CLOSED
  }

  public int size() {
    return given + awaited.size();
  }

  /** Nobody is asked any more once it is closed. */
  public boolean isAsked() {
    return size() > 0 && stage != Stage.CLOSED;
  }

  public boolean isSettled() {
    return stage == Stage.CONFIRMED || stage == Stage.CLOSED;
  }
}
