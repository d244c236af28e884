/**
 * The entrance: one box, the first picture of what a text serves, search in everything, and the
 * pages about the portal itself.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "retention",
      "web",
      "identity",
      "catalogue",
      "region",
      "ideas :: published",
      "partners",
      "advice"
    })
package se.regionsormland.portal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
