/**
 * Bringing people together: somebody asks to meet whoever is behind an idea or an offer, and
 * neither sees the other's address before both have said yes. What the one who asks writes is kept
 * as long as needed.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "retention",
      "web",
      "identity",
      "keys",
      "region",
      "records",
      "actors",
      "offers",
      "ideas",
      "ideas :: events"
    })
package se.regionsormland.portal.introductions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
