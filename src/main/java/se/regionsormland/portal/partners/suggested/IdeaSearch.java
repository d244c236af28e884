package se.regionsormland.portal.partners.suggested;

import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.partners.PartnerFilter;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.Softly;

/**
 * What whoever has an idea would ask the search: the area that her own words lie closest to, of a
 * draft too. Nobody else learns of it, and the municipality is left out: a partner may be anywhere.
 */
@Component
class IdeaSearch {

  private final Ideas ideas;
  private final Finder finder;
  private final Softly softly;

  IdeaSearch(Ideas ideas, Finder finder, Softly softly) {
    this.ideas = ideas;
    this.finder = finder;
    this.softly = softly;
  }

  /** The address of the search, with its choices. */
  String of(SenderKey key) {
    var said = ideas.find(key).orElseThrow(DeadKey::new).content();
    var words = said.wholeText() + "\n" + said.summary();
    return softly
        .ask(() ->
            finder.find(words, 1).areas().stream().findFirst().map(hit -> hit.area().number()))
        .flatMap(area -> area)
        .map(area -> PartnerFilter.ofArea(area.toString()))
        .orElseGet(() -> PartnerFilter.ofWords(""))
        .href(null, null);
  }
}
