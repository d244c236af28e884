package se.regionsormland.portal.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.offers.Offer;

/** Twenty offers, and the way on. */
record OfferPage(List<OfferHit> hits, @Nullable String next, boolean narrowed) {

  private static final int LENGTH = 20;

  /** As many as tell whether there are more. */
  static final int WANTED = LENGTH + 1;

  static OfferPage of(List<Offer> wanted, PartnerFilter filter) {
    var shown = wanted.stream().limit(LENGTH).toList();
    var hits = shown.stream().map(offer -> OfferHit.of(offer, filter.offers())).toList();
    boolean more = wanted.size() > LENGTH;
    var next = more ? after(shown.getLast(), filter) : null;
    return new OfferPage(hits, next, !filter.isEmpty());
  }

  private static String after(Offer last, PartnerFilter filter) {
    return filter.href(filter.efter(), last.id().toString()) + "#erbjudanden";
  }
}
