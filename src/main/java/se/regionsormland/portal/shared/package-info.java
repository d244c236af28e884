/** What every room knows: the county and its municipalities, kronor, working days. No beans. */
@NullMarked
@ApplicationModule(allowedDependencies = "yaml")
package se.regionsormland.portal.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
