/**
 * What a case is, whatever it is about: the promise, what is said with its sender until the answer,
 * and the answer. The room that holds the subject is above this one, and hears by events.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "web", "identity", "catalogue", "region", "records"})
package se.regionsormland.portal.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
