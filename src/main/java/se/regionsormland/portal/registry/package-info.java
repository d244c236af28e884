/**
 * What an authority must be able to show of its cases afterwards: what came in and went out on a
 * day, and a closed case as one package for the archive. Joins what the modules above have of a
 * case, for one statement a list.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "retention",
      "web",
      "identity",
      "region",
      "documents",
      "funding",
      "funding :: list",
      "records",
      "cases",
      "plan",
      "ideas",
      "requests",
      "requests :: handover",
      "requests :: numbers",
      "requests :: rows",
      "attachments",
      "completion",
      "intents",
      "rubric",
      "group",
      "group :: conflicts",
      "opinions",
      "assessment"
    })
package se.regionsormland.portal.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
