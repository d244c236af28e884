/** References and the log: who did what when. Lines are added, never changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "trail :: chain", "identity"})
package se.regionsormland.portal.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
