package se.regionsormland.portal.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.offers.Offer;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Placed;

/** Twenty offers, and the way on. */
record OfferPage(List<OfferHit> hits, @Nullable String next, boolean narrowed) {

  private static final int LENGTH = 20;

  /** As many as tell whether there are more. */
  static final int WANTED = LENGTH + 1;

  static OfferPage of(List<Placed<Offer>> wanted, PartnerFilter filter) {
    var shown = wanted.stream().limit(LENGTH).toList();
    var hits = shown.stream().map(it -> OfferHit.of(it.row(), filter.offers())).toList();
    boolean more = wanted.size() > LENGTH;
    var next = more ? after(shown.getLast().place(), filter) : null;
    return new OfferPage(hits, next, !filter.isEmpty());
  }

  private static String after(Place last, PartnerFilter filter) {
    return filter.href(filter.efter(), last.written()) + "#erbjudanden";
  }
}
