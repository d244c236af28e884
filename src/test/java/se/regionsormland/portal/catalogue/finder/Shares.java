package se.regionsormland.portal.catalogue.finder;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import se.regionsormland.portal.catalogue.finder.Score.Given;

/** How often real texts get what an officer would accept, in percent: one for each fold. */
record Shares(double area, double table, double three, double outside, double wronglyNone) {

  static String line(String name, Folds folds, Function<RealText, Given> ask) {
    var each = IntStream.range(0, Folds.COUNT).mapToObj(it -> of(folds.in(it), ask)).toList();
    return "%-26s %s  %s  %s   outside said so %s   wrongly so %s"
        .formatted(
            name,
            spread(each, Shares::area),
            spread(each, Shares::table),
            spread(each, Shares::three),
            spread(each, Shares::outside),
            spread(each, Shares::wronglyNone));
  }

  private static Shares of(List<RealText> texts, Function<RealText, Given> ask) {
    var inside = texts.stream().filter(text -> !text.isOutside()).toList();
    var outside = texts.stream().filter(RealText::isOutside).toList();
    return new Shares(
        share(inside, text -> areaIsRight(text, ask.apply(text))),
        share(inside, text -> tableIsRight(text, ask.apply(text), 1)),
        share(inside, text -> tableIsRight(text, ask.apply(text), 3)),
        share(outside, text -> ask.apply(text).areas().isEmpty()),
        share(inside, text -> ask.apply(text).areas().isEmpty()));
  }

  static boolean areaIsRight(RealText text, Given given) {
    return given.areas().stream().limit(1).anyMatch(text.areas()::contains);
  }

  static boolean tableIsRight(RealText text, Given given, int among) {
    return given.tables().stream().limit(among).anyMatch(text.tables()::contains);
  }

  private static double share(List<RealText> texts, Function<RealText, Boolean> right) {
    return texts.stream().mapToDouble(it -> right.apply(it) ? 100 : 0).average().orElse(Double.NaN);
  }

  private static String spread(List<Shares> each, ToDoubleFunction<Shares> share) {
    double[] known = each.stream().mapToDouble(share).filter(it -> !Double.isNaN(it)).toArray();
    double mean = IntStream.range(0, known.length).mapToDouble(at -> known[at]).average().orElse(0);
    double squares =
        IntStream.range(0, known.length)
            .mapToDouble(at -> (known[at] - mean) * (known[at] - mean))
            .average()
            .orElse(0);
    return "%5.1f (%4.1f)".formatted(mean, Math.sqrt(squares));
  }
}
