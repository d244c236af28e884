package se.regionsormland.portal.advice;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.offers.OfferFilter;
import se.regionsormland.portal.offers.Offers;

/** At most two organisations that say themselves that they offer what a text speaks of. */
@Component
class WhoOffers {

  private static final int AT_MOST = 2;
  private static final int LOOKED_AT = 200;

  private final Offers offers;

  WhoOffers(Offers offers) {
    this.offers = offers;
  }

  /** In the closest area; among equals the newest. */
  List<FittingOffer> about(String text, @Nullable InterventionArea area) {
    if (area == null) {
      return List.of();
    }
    var asked = FittingOffer.Asked.of(text);
    return offers.latest(new OfferFilter(area.number(), null, null, "", false), LOOKED_AT).stream()
        .map(offer -> FittingOffer.of(offer, asked))
        .filter(FittingOffer::fits)
        .sorted(Comparator.comparingInt(FittingOffer::weight).reversed())
        .limit(AT_MOST)
        .toList();
  }
}
