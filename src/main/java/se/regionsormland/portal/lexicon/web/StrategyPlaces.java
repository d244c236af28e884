package se.regionsormland.portal.lexicon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.Lesson;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.shared.Excerpt;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Typed;

/** The tables and measures as one chooses them and reads them. */
@Component
class StrategyPlaces {

  private static final int SHORT = 90;

  private final Catalogue catalogue;

  StrategyPlaces(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Each table, followed by its measures. */
  List<Option> all() {
    var options = new ArrayList<Option>();
    options.add(Option.of("", "lexicon.form.place.none"));
    for (var one : catalogue.strategy().interventions()) {
      options.add(Option.plain(Integer.toString(one.table()), name(one)));
      one.measures().forEach(measure -> options.add(Option.plain(measure.id(), name(measure))));
    }
    return List.copyOf(options);
  }

  List<Option> tables() {
    var options = new ArrayList<Option>();
    options.add(Option.of("", "lexicon.list.table.all"));
    catalogue
        .strategy()
        .interventions()
        .forEach(one -> options.add(Option.plain(Integer.toString(one.table()), name(one))));
    return List.copyOf(options);
  }

  /** What was chosen: a table's number or a measure's id. */
  Optional<Place> chosen(@Nullable String typed) {
    var text = Typed.text(typed);
    var strategy = catalogue.strategy();
    return strategy
        .intervention((int) Typed.number(text))
        .map(one -> new Place(one.table(), null, name(one), true))
        .or(() -> strategy.measure(text).map(it -> new Place(it.table(), it.id(), name(it), true)));
  }

  /** Also what the strategy no longer has. */
  Place of(int table, @Nullable String measure) {
    if (!new Lesson(table, measure, "").isOf(catalogue.strategy())) {
      return new Place(table, measure, Integer.toString(table), false);
    }
    return chosen(measure == null ? Integer.toString(table) : measure).orElseThrow();
  }

  /** The intervention's name after its number; empty for none. */
  String table(@Nullable Integer table) {
    return table == null
        ? ""
        : catalogue.strategy().intervention(table).map(StrategyPlaces::name).orElse("");
  }

  String area(@Nullable Integer area) {
    return area == null
        ? ""
        : catalogue.strategy().area(area).map(it -> it.number() + ". " + it.name()).orElse("");
  }

  private static String name(Intervention one) {
    return "Insats " + one.table() + ": " + one.name();
  }

  private static String name(Measure measure) {
    return measure.number() + " " + Excerpt.of(measure.text(), SHORT);
  }
}
