package se.regionsormland.portal.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Twenty lines, beginning after the one that the address names, and the way on and back. {@code
 * count} is of organisations.
 */
record PartnerPage(
    List<PartnerRow> rows, int count, @Nullable String previous, @Nullable String next) {

  private static final int LENGTH = 20;

  static PartnerPage of(List<PartnerHit> hits, PartnerFilter filter) {
    var all = PartnerRow.of(hits);
    int start = startAfter(all, filter.efter());
    int end = Math.min(start + LENGTH, all.size());
    var next = end < all.size() ? filter.href(slugOf(all, end - 1), filter.erbjudande()) : null;
    return new PartnerPage(
        all.subList(start, end), hits.size(), previous(all, filter, start), next);
  }

  private static @Nullable String previous(List<PartnerRow> all, PartnerFilter filter, int start) {
    if (start == 0) {
      return null;
    }
    return start <= LENGTH
        ? filter.href(null, filter.erbjudande())
        : filter.href(slugOf(all, start - LENGTH - 1), filter.erbjudande());
  }

  private static int startAfter(List<PartnerRow> all, @Nullable String slug) {
    for (int at = 0; at < all.size(); at++) {
      if (slugOf(all, at).equals(slug)) {
        return at + 1;
      }
    }
    return 0;
  }

  private static String slugOf(List<PartnerRow> all, int at) {
    return all.get(at).first().actor().slug();
  }
}
