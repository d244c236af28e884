package se.regionsormland.portal.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.SenderChoice;

/** Where a case stands. {@code answerBy} is the date in force, the other the one first promised. */
public record CaseStatus(
    LocalDate firstAnswerBy,
    LocalDate answerBy,
    @Nullable LocalDate groupMeets,
    Holder holder,
    String diaryNumber,
    boolean open,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy,
    @Nullable SenderChoice choice) {

  public boolean delayed() {
    return answerBy.isAfter(firstAnswerBy);
  }
}
