/**
 * How the group looks at a case: who looks at it, what each member answers, and what is said from
 * that. A member's answers are her own until she gives them, and hidden from the others until they
 * have given theirs. Nothing counts of somebody for whom a conflict of interest stands.
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
      "records",
      "cases",
      "plan",
      "ideas",
      "requests :: numbers",
      "requests :: sums",
      "requests :: form",
      "rubric",
      "group",
      "group :: conflicts",
      "group :: openings",
      "synergies"
    })
package se.regionsormland.portal.opinions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
