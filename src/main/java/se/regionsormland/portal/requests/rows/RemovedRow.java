package se.regionsormland.portal.requests.rows;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.requests.rows.PlanRows.CostRow;
import se.regionsormland.portal.requests.rows.PlanRows.PartnerRow;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;
import se.regionsormland.portal.requests.rows.PlanRows.Row;

/** A row that has been taken out of a plan, of one sort of three, and its place there. */
public record RemovedRow(
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
  public static List<RemovedRow> after(List<RemovedRow> earlier, PlanRows before, PlanRows now) {
    var gone = before.rows().map(row -> of(before, row));
    var all =
        Stream.concat(earlier.stream(), gone)
            .filter(one -> now.row(one.row().id()).isEmpty())
            .toList();
    return all.subList(Math.max(0, all.size() - MOST), all.size());
  }

  public Row row() {
    return partner != null ? partner : cost != null ? cost : Objects.requireNonNull(payer);
  }

  public PlanRows in(PlanRows rows) {
    return rows.with(row(), place);
  }
}
