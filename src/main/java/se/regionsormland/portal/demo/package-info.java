/**
 * Something to try the portal on: accounts and content that no real portal may hold. Only on the
 * embedded database, on loopback, in a checkout.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "web",
      "identity",
      "region",
      "cases",
      "plan",
      "ideas",
      "ideas :: events",
      "requests",
      "requests :: numbers",
      "requests :: rows",
      "requests :: sums",
      "rubric",
      "group",
      "group :: conflicts",
      "group :: openings",
      "relations",
      "opinions",
      "meetings",
      "projects",
      "conferences",
      "conferences :: events",
      "conferences :: matching",
      "offers"
    })
package se.regionsormland.portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
