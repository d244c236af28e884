/**
 * Pages where administrators look after the portal: accounts, and what the region has set. What
 * they change belongs to other rooms.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "web",
      "trail",
      "trail :: chain",
      "identity",
      "catalogue",
      "region",
      "notification",
      "notification :: state"
    })
package se.regionsormland.portal.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
