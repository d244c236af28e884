/**
 * Letters to people. What happens elsewhere becomes a letter in the same transaction; it is sent
 * later, and nothing waits for that.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "retention",
      "web",
      "trail",
      "trail :: chain",
      "identity",
      "region",
      "records",
      "cases",
      "cases :: events",
      "ideas",
      "ideas :: events",
      "requests",
      "intents :: events",
      "assessment",
      "assessment :: queue",
      "opinions :: lists",
      "watching :: events",
      "introductions :: events",
      "offers :: events",
      "profiles :: events",
      "conferences :: events",
      "persons :: events"
    })
package se.regionsormland.portal.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
