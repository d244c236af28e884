/**
 * What organisations themselves say that they offer and seek: for all to see once an address has
 * confirmed it, for a year at a time. The address is never shown.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "retention", "web", "identity", "keys", "catalogue", "actors"})
package se.regionsormland.portal.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
