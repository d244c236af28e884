/** Sums and numbers as people write them, and rows pasted from a sheet of their own. */
@NullMarked
@NamedInterface("written")
package se.regionsormland.portal.plan.written;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
