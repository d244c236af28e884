package se.regionsormland.portal.funding.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Option;

/** What can be chosen in the forms about money. */
@Component
class Choices {

  private static final Option ALL = Option.of("", "funding.calls.filter.all");

  private final Catalogue catalogue;

  Choices(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Integer> numbers() {
    return catalogue.strategy().areaNumbers();
  }

  List<Option> areas() {
    return catalogue.strategy().areas().stream()
        .map(area ->
            Option.plain(Integer.toString(area.number()), area.number() + ". " + area.name()))
        .toList();
  }

  List<Option> areasOrAll() {
    return Stream.concat(Stream.of(ALL), areas().stream()).toList();
  }

  /** In the strategy's order; a measure that is no more is left out. */
  List<Measure> measures(Set<String> ids) {
    return catalogue.strategy().measures().stream()
        .filter(measure -> ids.contains(measure.id()))
        .toList();
  }

  static List<Option> places() {
    return Arrays.stream(Municipality.values())
        .map(one -> Option.plain(one.name(), one.displayName()))
        .toList();
  }

  static <E extends Enum<E>> List<Option> of(Class<E> kind, String prefix) {
    return Option.all(kind.getEnumConstants(), prefix);
  }
}
