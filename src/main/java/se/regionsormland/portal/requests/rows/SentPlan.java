package se.regionsormland.portal.requests.rows;

import java.time.Instant;
import java.time.LocalDate;
import se.regionsormland.portal.shared.SwedishTime;

/** A version of a plan as it was sent; the first has number 1. */
public record SentPlan(int number, PlanRows rows, Instant at) {

  /** In Sweden. */
  public LocalDate day() {
    return SwedishTime.dateOf(at);
  }
}
