/**
 * Money: the rules that a project's plan meets, who pays for projects, and when one can apply. All
 * of it is dated content with a source; nothing here decides or promises anything.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "yaml", "web", "identity", "catalogue"})
package se.regionsormland.portal.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
