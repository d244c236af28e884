package se.regionsormland.portal.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.regionsormland.portal.shared.Erased;

/** Rows that go in the night: in a transaction, and each is told of. */
@Component
public class ErasedRows {

  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;

  ErasedRows(ApplicationEventPublisher events, TransactionOperations transaction) {
    this.events = events;
    this.transaction = transaction;
  }

  /**
   * @param rows erases what was last needed by a moment or earlier, and gives what that was
   */
  public Erasing of(Kept what, Function<Instant, List<UUID>> rows) {
    return Erasing.of(
        what,
        before ->
            transaction.executeWithoutResult(
                _ -> rows.apply(before).stream().map(Erased::new).forEach(events::publishEvent)));
  }
}
