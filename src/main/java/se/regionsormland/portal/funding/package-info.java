/**
 * Money: the rules that a project's plan meets, and the sources that the strategy names. Both are
 * dated content with a source, read from one file; nothing here decides anything.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "identity"})
package se.regionsormland.portal.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
