package se.regionsormland.portal.requests;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.requests.PlanRows.CostRow;
import se.regionsormland.portal.requests.PlanRows.PartnerRow;
import se.regionsormland.portal.requests.PlanRows.PayerRow;
import se.regionsormland.portal.requests.PlanRows.Row;

/** A row that has been taken out of a plan, of one sort of three, and its place there. */
record RemovedRow(
    int place, @Nullable PartnerRow partner, @Nullable CostRow cost, @Nullable PayerRow payer) {

  private static final int MOST = 20;

  private static RemovedRow of(PlanRows from, Row row) {
    int place = from.placeOf(row);
    return switch (row) {
      case PartnerRow one -> new RemovedRow(place, one, null, null);
      case CostRow one -> new RemovedRow(place, null, one, null);
      case PayerRow one -> new RemovedRow(place, null, null, one);
    };
  }

  /** The latest of all that are gone, when the plan becomes another. */
  static List<RemovedRow> after(List<RemovedRow> earlier, PlanRows before, PlanRows now) {
    var gone = before.rows().map(row -> of(before, row));
    var all =
        Stream.concat(earlier.stream(), gone)
            .filter(one -> now.row(one.row().id()).isEmpty())
            .toList();
    return all.subList(Math.max(0, all.size() - MOST), all.size());
  }

  Row row() {
    return partner != null ? partner : cost != null ? cost : Objects.requireNonNull(payer);
  }

  PlanRows in(PlanRows rows) {
    return rows.with(row(), place);
  }
}
