/**
 * The open interface, {@code /api/v1}: what the portal can tell about a text, and about itself; and
 * the feeds, {@code /floden}. Public facts only; errors of the interface are {@code
 * application/problem+json}.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "web",
      "identity",
      "catalogue",
      "funding",
      "funding :: facts",
      "funding :: list",
      "ideas :: published",
      "fairness"
    })
package se.regionsormland.portal.openness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
