/**
 * The group's meetings: time and place, the file for calendars, which cases are on the agenda, and
 * what was said of them. What is closed to somebody by a conflict of interest is to her a line that
 * says when to leave, and nothing else.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "retention",
      "web",
      "identity",
      "region",
      "records",
      "ideas",
      "synergies",
      "group",
      "group :: conflicts",
      "group :: openings",
      "opinions :: lists",
      "documents"
    })
package se.regionsormland.portal.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
