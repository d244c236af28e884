/**
 * Finding partners: organisations by intervention area, municipality, type and words, each with the
 * reason why it is shown.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "web",
      "identity",
      "catalogue",
      "actors",
      "offers",
      "profiles",
      "ideas",
      "ideas :: published",
      "projects",
      "region"
    })
package se.regionsormland.portal.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
