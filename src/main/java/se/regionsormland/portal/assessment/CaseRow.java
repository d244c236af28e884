package se.regionsormland.portal.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.SenderChoice;

/** One line of the queue. */
public record CaseRow(
    Sent sent,
    Deadline deadline,
    @Nullable LocalDate groupMeets,
    @Nullable LocalDate pausedFrom,
    boolean replied,
    NextStep next,
    @Nullable String holder,
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

  public String reference() {
    return sent.reference();
  }

  /** Whether somebody waits for the answer. */
  public boolean waits() {
    return next != NextStep.DONE && next != NextStep.FOLLOW_UP;
  }

  /** Whether the date is to be kept: the clock goes. */
  public boolean runs() {
    return waits() && pausedFrom == null;
  }

  /** Time to answer, or to tell the sender that it takes longer. */
  public boolean needsWord() {
    return runs() && deadline.needsWord();
  }
}
