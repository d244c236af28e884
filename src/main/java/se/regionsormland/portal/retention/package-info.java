/**
 * How long the portal keeps each thing: one table, by which the nightly work erases and which the
 * privacy page shows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package se.regionsormland.portal.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
