/**
 * Organisations speak for themselves in the register: somebody who represents one claims it, or
 * lets it join, and says what it works with, offers and seeks. An address of its own proves her, or
 * an officer decides. Once a year it is asked whether that still holds.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "retention",
      "web",
      "identity",
      "keys",
      "catalogue",
      "actors",
      "offers"
    })
package se.regionsormland.portal.profiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
