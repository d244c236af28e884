/**
 * How a case has to do with another, with a project or with a measure (samband): suggested by the
 * portal, said by people, with a reason and with how it was settled. Senders read neutral words. An
 * idea with two aims is offered to its sender for dividing.
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
      "ideas :: published",
      "ideas :: events",
      "requests",
      "projects",
      "group :: conflicts",
      "group :: parties",
      "group :: events",
      "synergies"
    })
package se.regionsormland.portal.relations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
