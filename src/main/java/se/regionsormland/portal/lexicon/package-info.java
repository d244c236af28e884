/**
 * What officers add to the finder's lexicon. They see what an addition changes before they save it;
 * nothing of what is tried is kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "identity", "catalogue", "ideas"})
package se.regionsormland.portal.lexicon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
