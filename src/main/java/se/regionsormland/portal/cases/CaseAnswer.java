package se.regionsormland.portal.cases;

import java.time.Instant;
import java.time.LocalDate;
import se.regionsormland.portal.shared.SwedishTime;

/** The answer as it was sent. {@code by} is the name of whoever sent it. */
public record CaseAnswer(AnswerSheet sheet, Instant at, String by) {

  /** In Sweden. */
  public LocalDate day() {
    return SwedishTime.dateOf(at);
  }
}
