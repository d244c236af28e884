/**
 * What an authority must be able to show of its cases afterwards: what came in and went out on a
 * day. Joins the ideas' own view of what was sent with the log, for one statement a page.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "web",
      "identity",
      "documents",
      "records"
    })
package se.regionsormland.portal.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
