/**
 * Where the portal's data lies: the PostgreSQL it is told to use, or one of its own in {@code
 * data/} when nobody told it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package se.regionsormland.portal.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
