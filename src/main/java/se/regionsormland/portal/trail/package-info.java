/**
 * The trail of what happens to accounts, keys and rights (ASVS 5.0, 16.3): rows that the portal's
 * own database role can add and read, never change.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package se.regionsormland.portal.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
