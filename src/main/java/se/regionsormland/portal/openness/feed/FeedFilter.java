package se.regionsormland.portal.openness.feed;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Typed;

/**
 * What a feed is asked for. What is not there is not found, so that nobody follows everything who
 * meant to follow one thing.
 */
record FeedFilter(@Nullable String omrade, @Nullable String kommun, @Nullable String atgard) {

  Optional<InterventionArea> area(Strategy strategy) {
    return asked(omrade)
        .map(typed -> strategy.area((int) Typed.number(typed)).orElseThrow(NotFound::new));
  }

  Optional<Municipality> municipality() {
    return asked(kommun).map(slug -> Municipality.withSlug(slug).orElseThrow(NotFound::new));
  }

  Optional<Measure> measure(Strategy strategy) {
    return asked(atgard).map(id -> strategy.measure(id).orElseThrow(NotFound::new));
  }

  /** The same question, always in the same words; known to be found. */
  String query() {
    var all = new LinkedHashMap<String, Optional<String>>();
    all.put("omrade", asked(omrade));
    all.put("kommun", asked(kommun));
    all.put("atgard", asked(atgard));
    var written =
        all.entrySet().stream()
            .flatMap(one -> one.getValue().map(value -> one.getKey() + "=" + value).stream())
            .collect(Collectors.joining("&"));
    return written.isEmpty() ? "" : "?" + written;
  }

  private static Optional<String> asked(@Nullable String typed) {
    return Optional.of(Typed.text(typed)).filter(text -> !text.isEmpty());
  }
}
