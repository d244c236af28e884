package se.regionsormland.portal.partners;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.offers.Offer;
import se.regionsormland.portal.offers.OfferFilter;
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
    var next =
        more
            ? filter.href(filter.efter(), shown.getLast().place().written()) + "#erbjudanden"
            : null;
    return new OfferPage(hits, next, !filter.isEmpty());
  }

  /** An organisation's own offer, and why it is shown. */
  record OfferHit(Offer offer, List<Because> because) {

    enum Because {
      AREA,
      MUNICIPALITY,
      COUNTY,
      TYPE,
      WORDS,
      NEW
    }

    static OfferHit of(Offer offer, OfferFilter filter) {
      var because = new ArrayList<Because>();
      if (filter.asksForWords()) {
        because.add(Because.WORDS);
      }
      if (filter.area() != null) {
        because.add(Because.AREA);
      }
      if (filter.municipality() != null) {
        boolean named = offer.content().municipalities().contains(filter.municipality());
        because.add(named ? Because.MUNICIPALITY : Because.COUNTY);
      }
      if (filter.type() != null) {
        because.add(Because.TYPE);
      }
      return new OfferHit(offer, because.isEmpty() ? List.of(Because.NEW) : List.copyOf(because));
    }
  }
}
