/**
 * Letters of intent (avsiktsförklaringar): somebody who is to pay for a part of a request says so
 * by a link in a letter. What is confirmed is what was shown. It is no certificate.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "retention",
      "keys",
      "web",
      "identity",
      "records",
      "plan",
      "ideas",
      "ideas :: events",
      "requests",
      "requests :: rows",
      "requests :: events",
      "completion",
      "completion :: events"
    })
package se.regionsormland.portal.intents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
