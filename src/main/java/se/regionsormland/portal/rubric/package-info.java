/**
 * How a request is assessed: the formal demands, ticked by a person, and the criteria with a text
 * for each step. A file that the region edits says them; a case keeps the version that it was
 * assessed with.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "retention",
      "yaml",
      "web",
      "identity",
      "funding",
      "records",
      "plan",
      "ideas",
      "requests",
      "requests :: rows"
    })
package se.regionsormland.portal.rubric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
