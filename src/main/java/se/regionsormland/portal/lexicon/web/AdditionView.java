package se.regionsormland.portal.lexicon.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.lexicon.Addition;
import se.regionsormland.portal.lexicon.Addition.Doing;

/** An addition as officers read it. */
record AdditionView(
    String path,
    List<String> says,
    Place place,
    String why,
    Doing added,
    @Nullable Doing retired,
    long version) {

  static AdditionView of(Addition one, StrategyPlaces places) {
    var teaching = one.teaching();
    return new AdditionView(
        "/arbeta/ordlista/" + one.id(),
        teaching.lines(),
        places.of(teaching.table(), teaching.measure()),
        teaching.why(),
        one.added(),
        one.retired(),
        one.version());
  }

  boolean matches(Search search) {
    return search.wants(place.table())
        && (search.finds(why) || says.stream().anyMatch(search::finds));
  }
}
