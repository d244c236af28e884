package se.regionsormland.portal.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.Payer;

/**
 * What a board or a delegate has decided elsewhere. {@code fund} is whose money it is of, {@code
 * record} the number of the minutes or of the delegated decision, and {@code application} that of
 * the application in Min ansökan.
 */
public record Decision(
    Payer fund,
    Outcome outcome,
    Money amount,
    LocalDate day,
    String by,
    String record,
    String application,
    @Nullable YearMonth from,
    @Nullable YearMonth to) {

  public enum Outcome {
    GRANTED,
    IN_PART,
    REFUSED
  }

  /** As it was noted; the latest of a fund holds. */
  public record Noted(Decision decision, String by, Instant at, boolean holds) {}
}
