/**
 * A request for co-financing (begäran om medfinansiering): an idea with its money, sent the way an
 * idea is and handled as one. The idea's row has the words and the sender; here is what it costs,
 * who pays, and for how long.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "retention",
      "web",
      "identity",
      "funding",
      "funding :: facts",
      "funding :: rules",
      "documents",
      "records",
      "plan",
      "plan :: aid",
      "plan :: check",
      "plan :: rules",
      "plan :: sheet",
      "plan :: written",
      "ideas",
      "ideas :: form"
    })
package se.regionsormland.portal.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
