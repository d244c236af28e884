/**
 * How a case has to do with another, with a project or with a measure (samband): suggested by the
 * portal, said by people, with a reason and with how it was settled. Senders read neutral words.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "retention",
      "web",
      "identity",
      "catalogue",
      "records",
      "cases",
      "ideas",
      "projects",
      "group",
      "group :: events",
      "synergies"
    })
package se.regionsormland.portal.relations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
