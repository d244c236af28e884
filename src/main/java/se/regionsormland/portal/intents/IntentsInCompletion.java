package se.regionsormland.portal.intents;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.completion.SaidByOthers;

/** The region can ask a sender for what those who are to pay have not confirmed. */
@Component
@Transactional(readOnly = true)
class IntentsInCompletion implements SaidByOthers {

  private final IntentRows rows;
  private final Showing showing;

  IntentsInCompletion(IntentRows rows, Showing showing) {
    this.rows = rows;
    this.showing = showing;
  }

  @Override
  public Optional<String> of(UUID subject) {
    var payers = showing.payers(subject);
    if (payers.isEmpty()) {
      return Optional.empty();
    }
    var holds =
        rows.of(subject).stream()
            .map(one -> showing.in(subject, one))
            .filter(Intent::holds)
            .map(Intent::row)
            .toList();
    long confirmed = payers.stream().filter(row -> holds.contains(row.id())).count();
    return Optional.of(confirmed + "/" + payers.size());
  }
}
