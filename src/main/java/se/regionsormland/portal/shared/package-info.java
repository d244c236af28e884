/** What every room knows: the nine municipalities, kronor, working days. No Spring. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.regionsormland.portal.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
