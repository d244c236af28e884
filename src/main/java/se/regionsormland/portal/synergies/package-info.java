/**
 * First hints of what may pull apart and what may help each other: between a text and the strategy,
 * ideas and projects. A hint has a reason, is as kind to the one as to the other, and judges none.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "yaml",
      "identity",
      "catalogue",
      "funding :: rules",
      "ideas",
      "ideas :: published",
      "projects"
    })
package se.regionsormland.portal.synergies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
