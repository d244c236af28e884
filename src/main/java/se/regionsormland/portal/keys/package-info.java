/**
 * The one room for what is opened by a link: each key is known by its hash alone, opens one thing,
 * holds for a stated time and can be taken back. What it opens is another room's.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "retention", "web", "trail"})
package se.regionsormland.portal.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
