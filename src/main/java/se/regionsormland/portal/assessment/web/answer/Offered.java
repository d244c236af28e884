package se.regionsormland.portal.assessment.web.answer;

import java.util.List;
import java.util.stream.Stream;
import se.regionsormland.portal.web.Option;

/** Lines to tick: {@code first} what is kept already and the closest, {@code more} the others. */
record Offered(List<Option> first, List<Option> more) {

  /** Nothing is offered that stands in the officer's own words already. */
  static Offered of(List<String> kept, Stream<String> proposed, List<String> own, int few) {
    var all = Stream.concat(kept.stream(), proposed.filter(line -> !own.contains(line)));
    var lines = all.distinct().map(line -> Option.plain(line, line)).toList();
    int shown = Math.min(lines.size(), Math.max(few, (int) kept.stream().distinct().count()));
    return new Offered(lines.subList(0, shown), lines.subList(shown, lines.size()));
  }
}
