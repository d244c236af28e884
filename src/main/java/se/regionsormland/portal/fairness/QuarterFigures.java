package se.regionsormland.portal.fairness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is published of a quarter. A number that is null is under five, or not known to be five.
 *
 * @param received how many ideas came in
 * @param withdrawn how many their senders took back
 */
public record QuarterFigures(
    @Nullable Integer received,
    List<Table> receivedBy,
    @Nullable Integer withdrawn,
    Answered answered) {

  /** What was answered in the quarter, whenever it came. */
  public record Answered(
      @Nullable Integer total,
      @Nullable Spread days,
      @Nullable Spread groupDays,
      List<Outcome> outcomes,
      List<Table> by) {

    public Answered {
      outcomes = List.copyOf(outcomes);
      by = List.copyOf(by);
    }
  }

  /** {@code outcome} is a recommendation, that there was no statement, or what is left. */
  public record Outcome(String outcome, int total) {}

  public QuarterFigures {
    receivedBy = List.copyOf(receivedBy);
  }
}
