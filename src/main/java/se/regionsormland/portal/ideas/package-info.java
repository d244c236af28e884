/**
 * The entrance: an idea from the first words to sent and answered. Until it is sent only the
 * holders of its link can read it; the region's side reads a view in which drafts do not exist.
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
      "records",
      "cases",
      "cases :: events",
      "keys",
      "reading"
    })
package se.regionsormland.portal.ideas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
