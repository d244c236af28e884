/**
 * The officers' side: a case for each idea that came in, its queue and clock, and the answer built
 * from parts. Reaches only what was sent to the region; a draft does not exist here. The queue, the
 * meetings and the day's work join the ideas' own view of what was sent, for one statement a page.
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
      "actors",
      "funding",
      "records",
      "cases",
      "cases :: events",
      "ideas",
      "ideas :: published",
      "ideas :: events",
      "ideas :: form",
      "plan",
      "documents",
      "requests",
      "requests :: numbers",
      "requests :: rows",
      "requests :: sums",
      "attachments",
      "requests :: form",
      "completion",
      "completion :: events",
      "intents",
      "rubric",
      "projects",
      "group",
      "group :: openings",
      "group :: events",
      "synergies",
      "relations",
      "opinions",
      "opinions :: lists",
      "meetings",
      "advice"
    })
package se.regionsormland.portal.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
