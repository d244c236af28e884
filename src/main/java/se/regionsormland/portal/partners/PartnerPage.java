package se.regionsormland.portal.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.partners.PartnerRow.PartnerPlace;

/**
 * Twenty lines, beginning after the place that the address names, and the way on and back. {@code
 * count} is of organisations.
 */
record PartnerPage(
    List<PartnerRow> rows, int count, @Nullable String previous, @Nullable String next) {

  private static final int LENGTH = 20;

  static PartnerPage of(PartnerHits hits, PartnerFilter filter) {
    var after = PartnerPlace.read(filter.efter()).orElse(null);
    var wanted = after == null ? hits.first(0, LENGTH + 1) : hits.following(after, LENGTH + 1);
    var rows = wanted.stream().limit(LENGTH).toList();
    var next =
        wanted.size() > LENGTH
            ? filter.href(placeOf(rows.getLast(), filter), filter.erbjudande())
            : null;
    return new PartnerPage(rows, hits.count(), previous(hits, after, filter), next);
  }

  private static @Nullable String previous(
      PartnerHits hits, @Nullable PartnerPlace after, PartnerFilter filter) {
    int start = after == null ? 0 : hits.upTo(after);
    if (after == null || start == 0) {
      return null;
    }
    return start <= LENGTH
        ? filter.href(null, filter.erbjudande())
        : filter.href(
            placeOf(hits.upTo(after, LENGTH + 1).getFirst(), filter), filter.erbjudande());
  }

  private static String placeOf(PartnerRow row, PartnerFilter filter) {
    return PartnerPlace.of(row, filter).written();
  }
}
