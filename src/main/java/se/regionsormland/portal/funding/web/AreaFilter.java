package se.regionsormland.portal.funding.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Typed;

/** One intervention area, or all of them. */
record AreaFilter(@Nullable String omrade) {

  Optional<Integer> number() {
    return Optional.of((int) Typed.number(omrade)).filter(number -> number > 0);
  }

  public boolean isEmpty() {
    return number().isEmpty();
  }
}
