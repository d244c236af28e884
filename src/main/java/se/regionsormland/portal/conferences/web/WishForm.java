package se.regionsormland.portal.conferences.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Typed;

/** Whom somebody wants to meet. */
record WishForm(@Nullable List<String> wanted) {

  static WishForm of(Set<UUID> wanted) {
    return new WishForm(wanted.stream().map(UUID::toString).toList());
  }

  Set<UUID> ids() {
    return (wanted == null ? Stream.<String>empty() : wanted.stream())
        .flatMap(one -> Typed.uuid(one).stream())
        .collect(Collectors.toSet());
  }
}
