package se.regionsormland.portal.intents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.requests.BesidePayer;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;

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
    var payers = showing.payers(idea);
    return of(payers, showing.in(idea, payers, rows.of(idea)));
  }

  /** {@code all}: the latest first, as they are shown. */
  static Map<UUID, String> of(List<PayerRow> payers, List<Intent> all) {
    var said = new HashMap<UUID, String>();
    payers.stream().map(PayerRow::id).forEach(row -> said.put(row, "intents.row.NONE"));
    all.reversed().stream()
        .filter(one -> said.containsKey(one.row()))
        .forEach(one -> said.put(one.row(), words(one)));
    return said;
  }

  private static String words(Intent one) {
    return "intents.row." + (one.isConfirmed() && one.earlier() ? "EARLIER" : one.state());
  }
}
