package se.regionsormland.portal.partners;

import java.util.ArrayList;
import java.util.List;
import se.regionsormland.portal.offers.Offer;
import se.regionsormland.portal.offers.OfferFilter;

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
