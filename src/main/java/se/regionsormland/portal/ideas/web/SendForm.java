package se.regionsormland.portal.ideas.web;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Typed;

/**
 * {@code notPersonal}: what looks like a personal identity number is none. {@code ownBusiness}: it
 * is one, and a sole trader's organisation number.
 */
record SendForm(@Nullable String notPersonal, @Nullable String ownBusiness) {

  boolean saysWhyItStands() {
    return Typed.ticked(notPersonal) || Typed.ticked(ownBusiness);
  }
}
