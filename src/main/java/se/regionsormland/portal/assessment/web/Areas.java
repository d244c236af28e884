package se.regionsormland.portal.assessment.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
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
    return catalogue.areaNames();
  }

  /** With none of them first, in the words of the key. */
  public List<Option> optionsOr(String none) {
    return Option.of("", none)
        .before(
            catalogue.strategy().areas().stream()
                .map(area -> Option.plain("" + area.number(), area.number() + " " + area.name()))
                .toList());
  }
}
