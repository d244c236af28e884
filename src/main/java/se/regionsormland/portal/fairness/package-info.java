/**
 * Equal terms: how many ideas came in, how long the answers took and what came of them, for
 * everybody to read. Nothing under five is published, nor anything that it could be computed from.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "web",
      "identity",
      "catalogue",
      "plan",
      "requests :: numbers",
      "requests :: sums",
      "group"
    })
package se.regionsormland.portal.fairness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
