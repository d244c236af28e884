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
import se.regionsormland.portal.web.Typed;

/** The intervention areas as somebody chooses among them. */
@Component
public class Areas {

  private final Catalogue catalogue;

  Areas(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** As typed, where it is one of them. */
  public @Nullable String known(@Nullable String typed) {
    return Typed.one(names().keySet(), typed).map(String::valueOf).orElse(null);
  }

  /** Of what is known to be one of them, or nothing. */
  public static @Nullable Integer number(@Nullable String typed) {
    return Typed.text(typed).isEmpty() ? null : (int) Typed.number(typed);
  }

  public Map<Integer, String> names() {
    return catalogue.strategy().areas().stream()
        .collect(Collectors.toMap(InterventionArea::number, InterventionArea::name));
  }

  /** With none of them first, in the words of the key. */
  public List<Option> optionsOr(String none) {
    var each =
        catalogue.strategy().areas().stream()
            .map(area ->
                Option.plain(Integer.toString(area.number()), area.number() + " " + area.name()));
    return Stream.concat(Stream.of(Option.of("", none)), each).toList();
  }
}
