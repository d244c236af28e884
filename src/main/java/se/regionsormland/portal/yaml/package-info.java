/**
 * The portal's own files, strictly read: no unknown key, no key twice, none missing. A broken one
 * stops the start with its name, the line and the reason in Swedish, for who edits it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.regionsormland.portal.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
