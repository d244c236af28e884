/**
 * The open interface, {@code /api/v1}: what the portal can tell about a text, and about itself.
 * Public facts only; errors are {@code application/problem+json}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "catalogue"})
package se.regionsormland.portal.openness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
