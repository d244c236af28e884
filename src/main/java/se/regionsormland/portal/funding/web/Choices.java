package se.regionsormland.portal.funding.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.web.Option;

/** What can be chosen in the forms about money. */
@Component
class Choices {

  private static final Option ALL = Option.of("", "funding.calls.filter.all");

  private final Catalogue catalogue;

  Choices(Catalogue catalogue) {
    this.catalogue = catalogue;
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

  static <E extends Enum<E>> List<Option> of(Class<E> kind, String prefix) {
    return Arrays.stream(kind.getEnumConstants())
        .map(one -> Option.of(one.name(), prefix + one.name()))
        .toList();
  }
}
