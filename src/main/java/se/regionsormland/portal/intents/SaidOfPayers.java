package se.regionsormland.portal.intents;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.requests.BesidePayer;
import se.regionsormland.portal.requests.PlanRows.PayerRow;

/** In a plan it stands of each who is to pay whether she has confirmed it. */
@Component
class SaidOfPayers implements BesidePayer {

  private final IntentRows rows;
  private final Showing showing;

  SaidOfPayers(IntentRows rows, Showing showing) {
    this.rows = rows;
    this.showing = showing;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, String> of(UUID idea) {
    var said = new HashMap<UUID, String>();
    showing.payers(idea).stream()
        .map(PayerRow::id)
        .forEach(row -> said.put(row, "intents.row.NONE"));
    rows.of(idea).reversed().stream()
        .filter(one -> said.containsKey(one.row()))
        .map(one -> showing.in(idea, one))
        .forEach(one -> said.put(one.row(), words(one)));
    return said;
  }

  private static String words(Intent one) {
    return "intents.row." + (one.isConfirmed() && one.earlier() ? "EARLIER" : one.state());
  }
}
