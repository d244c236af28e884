package se.regionsormland.portal.projects.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.regionsormland.portal.projects.ProjectFilter;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Typed;

/** What the reader asked for, as it stands in the address. What cannot be read is left out. */
record ProjectQuery(
    @Nullable String q, @Nullable String omrade, @Nullable String kommun, @Nullable String efter) {

  ProjectFilter filter() {
    return new ProjectFilter(
        Typed.ordinal(omrade).orElse(null),
        Optional.ofNullable(kommun).flatMap(Municipality::withSlug).orElse(null),
        Typed.search(q));
  }

  public boolean isEmpty() {
    return filter().equals(ProjectFilter.ALL);
  }

  /** The same list, further on. */
  @Nullable String further(@Nullable String next) {
    if (next == null) {
      return null;
    }
    return UriComponentsBuilder.fromPath("/projekt")
        .queryParamIfPresent("q", filled(q))
        .queryParamIfPresent("omrade", filled(omrade))
        .queryParamIfPresent("kommun", filled(kommun))
        .queryParam("efter", next)
        .encode()
        .build()
        .toUriString();
  }

  private static Optional<String> filled(@Nullable String typed) {
    return Optional.ofNullable(typed).filter(text -> !text.isBlank());
  }
}
