/**
 * Facts in a text in somebody's own words: sums, days, places, partners, what wants care. Each
 * comes with the words that made it so and where they stand. By rules alone, and nothing is kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "actors"})
package se.regionsormland.portal.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
