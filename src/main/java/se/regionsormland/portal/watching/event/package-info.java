/** What happens to a watch, for its letters. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.watching.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
