/** Those who work at the region: accounts, signing in, and what each role may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "trail", "keys", "retention"})
package se.regionsormland.portal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
