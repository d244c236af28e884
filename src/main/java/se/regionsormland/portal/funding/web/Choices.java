package se.regionsormland.portal.funding.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Measure;
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
    return catalogue.areas();
  }

  List<Option> areasOrAll() {
    return ALL.before(areas());
  }

  /** In the strategy's order; a measure that is no more is left out. */
  List<Measure> measures(Set<String> ids) {
    return catalogue.strategy().measures().stream()
        .filter(measure -> ids.contains(measure.id()))
        .toList();
  }

  static <E extends Enum<E>> List<Option> of(Class<E> kind, String prefix) {
    return Option.all(kind.getEnumConstants(), prefix);
  }
}
