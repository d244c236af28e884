package se.regionsormland.portal.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When it starts and ends, and before which day an answer is needed. */
public record DaysRead(
    @Nullable Found<Day> start, @Nullable Found<Day> end, @Nullable Found<LocalDate> answerBefore) {

  static final DaysRead NONE = new DaysRead(null, null, null);
}
