package se.regionsormland.portal.lexicon.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.LexiconLine;

/** What the file has: where it belongs (nowhere for a theme) and those of its ways that match. */
record FileLine(@Nullable Place place, String about, List<String> says, int more) {

  private static final int SHOWN = 8;

  static FileLine of(LexiconLine line, Search search, StrategyPlaces places) {
    var table = line.table();
    var place = table == null || table == 0 ? null : places.of(table, line.measure());
    var matching = line.says().stream().filter(search::finds).toList();
    var says = matching.isEmpty() ? line.says() : matching;
    var shown = says.subList(0, Math.min(SHOWN, says.size()));
    return new FileLine(place, line.about(), shown, says.size() - shown.size());
  }

  static boolean matches(LexiconLine line, Search search) {
    return search.wants(line.table())
        && (search.finds(line.about()) || line.says().stream().anyMatch(search::finds));
  }
}
