/**
 * Completion (komplettering): the region asks the sender of a case to complete parts of what she
 * sent, by a day. She answers once; what she wrote before stays, version by version.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "retention",
      "web",
      "identity",
      "records",
      "cases",
      "cases :: events",
      "ideas",
      "ideas :: events",
      "ideas :: form",
      "requests",
      "attachments"
    })
package se.regionsormland.portal.completion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
