/** What the log says: one event a line, and nothing of what people have written. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.regionsormland.portal.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
