package se.regionsormland.portal.home;

import java.util.Optional;
import se.regionsormland.portal.catalogue.SearchHit;
import se.regionsormland.portal.catalogue.SearchHit.Kind;
import se.regionsormland.portal.catalogue.Strategy;

/** A place in the strategy as a link. */
record FoundInStrategy(Kind kind, String href, String title) {

  static Optional<FoundInStrategy> of(SearchHit hit, Strategy strategy) {
    var key = hit.key();
    return switch (hit.kind()) {
      case AREA ->
          strategy.area(Integer.parseInt(key)).map(one -> found(hit, "insatsomraden", one.name()));
      case INTERVENTION ->
          strategy
              .intervention(Integer.parseInt(key))
              .map(one -> found(hit, "insatser", one.name()));
      case MEASURE -> strategy.measure(key).map(one -> found(hit, "atgarder", one.text()));
      case KEY_ACTOR -> strategy.keyActor(key).map(one -> found(hit, "nyckelaktorer", one.name()));
    };
  }

  private static FoundInStrategy found(SearchHit hit, String room, String title) {
    return new FoundInStrategy(hit.kind(), "/strategi/" + room + "/" + hit.key(), title);
  }
}
