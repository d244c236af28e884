package se.regionsormland.portal.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.search.Numbers;
import se.regionsormland.portal.catalogue.search.SearchIndex;
import se.regionsormland.portal.catalogue.search.SearchWords;
import se.regionsormland.portal.catalogue.text.SwedishWords;

/**
 * Finds areas, interventions, measures and key actors, best first. A number ("tabell 12", "13.2")
 * finds what bears it and nothing else.
 */
@Component
public class StrategySearch {

  private static final int LONGEST = 200;

  private final Strategy strategy;
  private final SearchIndex index;

  StrategySearch(Catalogue catalogue, SwedishWords words, SearchWords others) {
    this.strategy = catalogue.strategy();
    this.index = new SearchIndex(strategy, words, others);
  }

  public List<SearchHit> search(String text) {
    var asked = text.strip();
    var shortened = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    return Numbers.in(shortened)
        .map(number -> number.find(strategy))
        .orElseGet(() -> index.search(shortened));
  }
}
