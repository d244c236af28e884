package se.regionsormland.portal.assessment.queue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.assessment.CaseStatus.Deadline;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.SenderChoice;

/**
 * One line of the queue.
 *
 * @param cameFrom who sent it on to the reader, who has not opened it since; "" for the portal
 */
public record CaseRow(
    Sent sent,
    Deadline deadline,
    Group group,
    Waiting waiting,
    NextStep next,
    @Nullable String holder,
    @Nullable String cameFrom,
    @Nullable SenderChoice choice) {

  /** What it is about, as it was sent; but for the title, which may be an officer's. */
  public record Sent(
      String reference,
      String title,
      String organisation,
      List<Integer> areas,
      Channel channel,
      LocalDate received,
      @Nullable LocalDate wantedBefore,
      boolean isRequest) {}

  /**
   * How far the group has come: of how many that look at it so many have answered.
   *
   * @param meets the day that was promised the sender
   * @param takenUp the day whose agenda it stands on
   * @param due the last day of those who have not; empty where all have
   */
  public record Group(
      @Nullable LocalDate meets,
      @Nullable LocalDate takenUp,
      int given,
      int size,
      @Nullable LocalDate due) {

    boolean isDone() {
      return size > 0 && given == size;
    }
  }

  /**
   * For the sender: since when the clock stands, and by when she is to complete it; whether she has
   * answered, and whether she has completed it since the reader was there.
   */
  public record Waiting(
      @Nullable LocalDate from, @Nullable LocalDate until, boolean replied, boolean completed) {}

  public @Nullable LocalDate pausedFrom() {
    return waiting.from();
  }

  public boolean replied() {
    return waiting.replied();
  }

  public String reference() {
    return sent.reference();
  }

  /** Whether somebody waits for the answer. */
  public boolean waits() {
    return next != NextStep.DONE && next != NextStep.FOLLOW_UP;
  }

  /** Whether the date is to be kept: the clock goes. */
  public boolean runs() {
    return waits() && pausedFrom() == null;
  }

  /** Time to answer, or to tell the sender that it takes longer. */
  public boolean needsWord() {
    return runs() && deadline.needsWord();
  }
}
