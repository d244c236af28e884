package se.regionsormland.portal.registry.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list for the board as it was frozen on a day in Sweden.
 *
 * @param since what came, was answered or was decided after that time is in it, beside all that was
 *     open; missing for the first, which has all
 * @param calls those that one could apply to since then, by the day they close
 */
public record BoardEdition(
    UUID id, LocalDate day, @Nullable Instant since, List<Call> calls, String madeBy) {

  /** Both days are included. */
  public record Call(String title, String source, LocalDate opens, LocalDate closes) {}

  public BoardEdition {
    calls = List.copyOf(calls);
  }
}
