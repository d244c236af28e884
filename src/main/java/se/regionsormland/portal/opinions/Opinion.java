package se.regionsormland.portal.opinions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member has answered, as she last said it. {@code enteredBy}: she said it, and this officer
 * wrote it down.
 *
 * @param earlier what she had said before, newest first
 */
public record Opinion(
    UUID member,
    String name,
    OpinionAnswers answers,
    Instant at,
    @Nullable String enteredBy,
    List<Earlier> earlier) {

  public Opinion {
    earlier = List.copyOf(earlier);
  }

  public record Earlier(OpinionAnswers answers, Instant at, @Nullable String enteredBy) {}

  boolean isChangedAfter(Instant time) {
    return !earlier.isEmpty() && at.isAfter(time);
  }
}
