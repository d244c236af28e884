package se.regionsormland.portal.ideas.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.published.PublicIdeaFilter;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Typed;

/** What the reader asked for, as it stands in the address. What cannot be read is left out. */
record PublicFilter(
    @Nullable String q,
    @Nullable String omrade,
    @Nullable String kommun,
    @Nullable String soker,
    @Nullable String efter) {

  PublicIdeaFilter filter() {
    return new PublicIdeaFilter(
        area().orElse(null),
        municipality().orElse(null),
        Typed.one(Need.class, Typed.text(soker).toUpperCase(Locale.ROOT)).orElse(null),
        Typed.search(q));
  }

  private Optional<Integer> area() {
    return Typed.ordinal(omrade);
  }

  private Optional<Municipality> municipality() {
    return Optional.ofNullable(kommun).flatMap(Municipality::withSlug);
  }

  public boolean isEmpty() {
    return filter().equals(PublicIdeaFilter.ALL);
  }

  /** The same list, further on. */
  @Nullable String further(@Nullable String next) {
    if (next == null) {
      return null;
    }
    var address = UriComponentsBuilder.fromPath("/projektideer");
    address.queryParamIfPresent("q", filled(q));
    address.queryParamIfPresent("omrade", filled(omrade));
    address.queryParamIfPresent("kommun", filled(kommun));
    address.queryParamIfPresent("soker", filled(soker));
    return address.queryParam("efter", next).encode().build().toUriString();
  }

  /** The part of the question that can be followed: where, and within which area. */
  String followed() {
    return Stream.of(
            area().map(number -> "omrade=" + number),
            municipality().map(place -> "kommun=" + place.slug()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("&"));
  }

  private static Optional<String> filled(@Nullable String typed) {
    return Optional.ofNullable(typed).filter(text -> !text.isBlank());
  }
}
