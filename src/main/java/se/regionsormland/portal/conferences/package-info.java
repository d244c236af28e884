/**
 * Days when actors meet: who comes says what she offers, seeks and whom she wants to meet; the
 * portal proposes meetings at tables without collisions, each with its reason, and both say yes or
 * no. It reads no idea, no case and nobody's part in any: whom somebody meets depends on nothing of
 * that.
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
      "offers",
      "profiles"
    })
package se.regionsormland.portal.conferences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
