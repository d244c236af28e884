package se.regionsormland.portal.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Twenty lines, beginning after the place that the address names, and the way on and back. {@code
 * count} is of organisations.
 */
record PartnerPage(
    List<PartnerRow> rows, int count, @Nullable String previous, @Nullable String next) {

  private static final int LENGTH = 20;

  static PartnerPage of(List<PartnerHit> hits, PartnerFilter filter) {
    var all = PartnerRow.of(hits);
    int start = startAfter(all, filter);
    int end = Math.min(start + LENGTH, all.size());
    var next =
        end < all.size() ? filter.href(placeOf(all, end - 1, filter), filter.erbjudande()) : null;
    return new PartnerPage(
        all.subList(start, end), hits.size(), previous(all, filter, start), next);
  }

  private static @Nullable String previous(List<PartnerRow> all, PartnerFilter filter, int start) {
    if (start == 0) {
      return null;
    }
    return start <= LENGTH
        ? filter.href(null, filter.erbjudande())
        : filter.href(placeOf(all, start - LENGTH - 1, filter), filter.erbjudande());
  }

  private static int startAfter(List<PartnerRow> all, PartnerFilter filter) {
    return PartnerPlace.read(filter.efter())
        .map(after ->
            (int)
                all.stream()
                    .takeWhile(row -> PartnerPlace.of(row, filter).compareTo(after) <= 0)
                    .count())
        .orElse(0);
  }

  private static String placeOf(List<PartnerRow> all, int at, PartnerFilter filter) {
    return PartnerPlace.of(all.get(at), filter).written();
  }
}
