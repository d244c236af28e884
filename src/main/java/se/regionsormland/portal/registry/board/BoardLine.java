package se.regionsormland.portal.registry.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.Decision;
import se.regionsormland.portal.requests.numbers.Payer;

/**
 * A case as it stands in a list for the board.
 *
 * @param area the intervention area it seems to lie in, 0 where none is known
 * @param recommendation confirmed, and from answers that count
 * @param cost what it is said to cost, in whole kronor
 */
public record BoardLine(
    About about,
    int area,
    Days days,
    IdeaState state,
    @Nullable Recommendation recommendation,
    @Nullable SenderChoice choice,
    @Nullable Long cost,
    List<Decided> decisions,
    List<Result> results) {

  /**
   * Which case it is.
   *
   * @param sender as the registrar's list has it: the organisation, else who wrote
   */
  public record About(String reference, boolean request, String title, String sender) {}

  public record Days(LocalDate received, @Nullable LocalDate closed) {}

  /** What holds of a fund. {@code ore} is in öre. */
  public record Decided(Payer fund, Decision.Outcome outcome, long ore, LocalDate day) {

    public Money amount() {
      return new Money(ore);
    }
  }

  /** A project that came of it, and what has been learnt in it so far: all of it is public. */
  public record Result(
      String title, String number, @Nullable Integer from, @Nullable Integer to, String learnt) {}

  public BoardLine {
    decisions = List.copyOf(decisions);
    results = List.copyOf(results);
  }

  public boolean isRecommended() {
    return recommendation != null && recommendation.isFor();
  }
}
