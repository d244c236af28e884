/**
 * What the region has set for itself: whom to talk to in each intervention area, how soon it
 * answers, and when its assessment group meets.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "retention", "web", "identity"})
package se.regionsormland.portal.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
