package se.regionsormland.portal.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.web.Option;

/** The intervention areas as somebody chooses among them. */
@Component
class Areas {

  private final Catalogue catalogue;

  Areas(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Empty for what is none. */
  static @Nullable Integer number(@Nullable String typed) {
    return typed != null && typed.matches("[1-7]") ? Integer.valueOf(typed) : null;
  }

  Map<Integer, String> names() {
    return catalogue.strategy().areas().stream()
        .collect(Collectors.toMap(InterventionArea::number, InterventionArea::name));
  }

  /** With none of them first, in the words of the key. */
  List<Option> optionsOr(String none) {
    var each =
        catalogue.strategy().areas().stream()
            .map(area ->
                Option.plain(Integer.toString(area.number()), area.number() + " " + area.name()));
    return Stream.concat(Stream.of(Option.of("", none)), each).toList();
  }
}
