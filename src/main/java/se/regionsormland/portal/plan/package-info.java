/**
 * The plan of a project: what it costs, who pays, and what the rules say. Plain values and rules;
 * nothing here is stored or shown, and nothing decides.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "funding",
      "funding :: facts",
      "funding :: list",
      "funding :: rules",
      "documents"
    })
package se.regionsormland.portal.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
