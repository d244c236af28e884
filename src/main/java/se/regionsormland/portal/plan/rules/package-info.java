/** What the rules say on a day: rates, limits, and where each of them is written. */
@NullMarked
@NamedInterface("rules")
package se.regionsormland.portal.plan.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
