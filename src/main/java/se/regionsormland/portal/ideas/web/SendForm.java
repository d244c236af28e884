package se.regionsormland.portal.ideas.web;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Typed;

/** {@code notPersonal}: what looks like a personal identity number is none. */
record SendForm(@Nullable String notPersonal) {

  boolean saysNotPersonal() {
    return Typed.ticked(notPersonal);
  }
}
