/**
 * Organisations and networks known to the portal, from the start those that the strategy names, in
 * its tables or elsewhere. What each is named for is read off the strategy; groups such as
 * "näringslivet" are no organisations.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "catalogue", "yaml"})
package se.regionsormland.portal.actors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
