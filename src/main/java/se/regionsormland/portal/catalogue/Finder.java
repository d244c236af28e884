package se.regionsormland.portal.catalogue;

import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.finder.FinderIndex;

/** From a text in one's own words to the parts of the strategy it serves. Keeps no text. */
@Component
public class Finder {

  private final Catalogue catalogue;
  private volatile FinderIndex index;

  Finder(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.index = FinderIndex.of(catalogue.strategy());
  }

  /** {@code limit} caps the measures; interventions are at most three, areas those of any hit. */
  public Suggestions find(String text, int limit) {
    return current().find(text, limit);
  }

  private FinderIndex current() {
    var strategy = catalogue.strategy();
    if (!index.isOf(strategy)) {
      index = FinderIndex.of(strategy);
    }
    return index;
  }
}
