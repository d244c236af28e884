/**
 * Conflicts of interest in a case: who says that there may be one, who decides, and what is closed
 * by it.
 */
@NullMarked
@NamedInterface("conflicts")
package se.regionsormland.portal.group.conflicts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
