/** What happens to somebody's part in a conference, for the letters. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.conferences.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
