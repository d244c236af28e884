/**
 * A letter about what is new to those who asked for it: calls and public ideas, by area, measure
 * and municipality. No account; nobody at the region sees who watches what.
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
      "funding",
      "funding :: list",
      "ideas :: published"
    })
package se.regionsormland.portal.watching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
