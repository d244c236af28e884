package se.regionsormland.portal.administration;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.regionsormland.portal.trail.EventFilter;
import se.regionsormland.portal.trail.EventKind;

/** The list's filter as it stands in the address; what it does not know narrows nothing. */
record SecurityEventsForm(@Nullable String slag, @Nullable String konto, @Nullable String efter) {

  static final String ADDRESS = "/administration/sakerhet/handelser";
  private static final int LONGEST_NUMBER = 18;

  EventFilter filter() {
    return new EventFilter(
        Arrays.stream(EventKind.values())
            .filter(kind -> kind.name().equals(slag))
            .findFirst()
            .orElse(null),
        account());
  }

  private @Nullable UUID account() {
    try {
      return konto == null || konto.isBlank() ? null : UUID.fromString(konto);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Where the page before ended; null at the beginning. */
  @Nullable Long before() {
    return efter != null && efter.length() <= LONGEST_NUMBER && efter.matches("[0-9]+")
        ? Long.valueOf(efter)
        : null;
  }

  String addressAfter(long last) {
    return UriComponentsBuilder.fromPath(ADDRESS)
        .queryParamIfPresent("slag", Optional.ofNullable(filter().kind()))
        .queryParamIfPresent("konto", Optional.ofNullable(filter().account()))
        .queryParam("efter", last)
        .toUriString();
  }
}
