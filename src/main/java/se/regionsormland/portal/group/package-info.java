/**
 * The cross-sector group: who is in it, who may not take part in a case, and who decided so.
 * Reaches a case by what was sent, through the guard that it itself tells of conflicts.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "retention",
      "web",
      "trail",
      "identity",
      "catalogue",
      "actors",
      "records",
      "ideas",
      "ideas :: events",
      "introductions :: events"
    })
package se.regionsormland.portal.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
